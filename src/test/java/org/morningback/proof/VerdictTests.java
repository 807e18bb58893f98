package org.morningback.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.release.yaml.CaseFiles;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each worked case is told, as somebody has read and approved it, and in short what
 * one other answer makes of it. When a change of the content is meant to change it, run
 * this test with -Dverdicts=renew and review the difference of the file.
 */
class VerdictTests {

	private static final Path FILE = Path.of("src/test/resources/org/morningback/proof/verdicts.txt");

	@Test
	void eachCaseIsToldWhatWasApproved() throws IOException {
		var resources = new PathMatchingResourcePatternResolver();
		KnowledgeBase knowledge = KnowledgeFiles.read(resources, "classpath:/knowledge/").release().knowledge();
		List<WorkedCase> cases = CaseFiles.readAll(resources, "classpath:/knowledge/", knowledge);
		String told = Verdict.ofEveryone(knowledge)
				+ cases.stream().map((each) -> Verdict.of(each, knowledge)).collect(Collectors.joining())
				+ Probes.of(cases, knowledge)
					.stream()
					.map((each) -> Verdict.inShort(each, knowledge))
					.collect(Collectors.joining());
		if (System.getProperty("verdicts", "").equals("renew")) {
			Files.createDirectories(FILE.getParent());
			Files.writeString(FILE, told);
		}
		assertThat(told.lines()).as("-Dverdicts=renew, if this was meant")
			.containsExactlyElementsOf(Files.readAllLines(FILE));
	}

}
