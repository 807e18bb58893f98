package org.morningback.cases;

import java.util.List;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.Release;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content as it ships, read once for all tests of it. */
final class RealContent {

	private static final String FOLDER = "classpath:/knowledge/";

	private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

	static final Release RELEASE = KnowledgeFiles.read(RESOURCES, FOLDER).release();

	static final KnowledgeBase KNOWLEDGE = RELEASE.knowledge();

	/** Cases written by others, to be met and not to be changed. */
	static final List<WorkedCase> REFERENCE_CASES = cases("reference");

	static final List<WorkedCase> OWN_CASES = cases("own");

	private RealContent() {
	}

	static Stream<WorkedCase> allCases() {
		return RELEASE.workedCases().stream();
	}

	static Assessment assess(Answers answers) {
		return Assessor.assess(KNOWLEDGE, answers);
	}

	static Condition chosen(String question, String... options) {
		return new Condition.Chosen(new Question.Id(question), Stream.of(options).map(Option.Id::new).toList());
	}

	private static List<WorkedCase> cases(String group) {
		return RELEASE.cases()
			.stream()
			.filter((known) -> known.name().equals(group))
			.findFirst()
			.map(CaseGroup::cases)
			.orElseThrow();
	}

}
