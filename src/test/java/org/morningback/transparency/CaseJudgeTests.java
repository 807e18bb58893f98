package org.morningback.transparency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.release.Release;
import org.morningback.transparency.CaseTable.Group;
import org.morningback.transparency.CaseTable.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link CaseJudge} and {@link ReferenceCases}. */
class CaseJudgeTests {

	private static final Release RELEASE = new Release("1", "0123456789",
			new TinyKnowledge().step("you", single("age", "child", "adult"))
				.step("signs", several("signs", "fever", "stiff", "none"))
				.rule("hot", Urgency.URGENT, chosen("signs", "fever"), "infection")
				.with(concern("infection"))
				.build(),
			Map.of());

	private static final String CASES = """
			about: Made up.
			bases: { grown: { age: adult, signs: none } }
			cases:
			  - { id: well, story: Nothing., like: grown, answers: {}, urgency: self-care, best: self-care, causes: [] }
			  - { id: hot, story: A fever., like: grown, answers: { signs: [ fever ] }, urgency: [ urgent, emergency ],
			      best: urgent, causes: infection, rules: hot }
			  - { id: late, story: Wrong urgency., answers: { age: adult, signs: fever }, urgency: soon, causes: infection }
			  - { id: lost, story: Wrong cause., answers: { age: adult, signs: fever }, urgency: urgent, causes: kidney }
			  - { id: cold, story: A rule not met., answers: { age: adult, signs: none }, urgency: self-care, rules: [ hot ] }
			""";

	@TempDir
	Path folder;

	@Test
	void tellsWhichCasesPass() throws IOException {
		Group group = judge("reference.yml", CASES);

		assertThat(group.results()).filteredOn(Result::passes).extracting(Result::id).containsExactly("well", "hot");
		assertThat(group.passed()).isEqualTo(2);
		assertThat(group.name()).isEqualTo("reference");
		assertThat(group.about()).isEqualTo("Made up.");
	}

	@Test
	void tellsWhatWasExpectedAndWhatCame() throws IOException {
		assertThat(judge("own.yml", CASES).results()).last()
			.satisfies((cold) -> assertThat(cold.missing()).containsExactly("hot"));
		assertThat(judge("own.yml", CASES).results().get(3)).satisfies((lost) -> {
			assertThat(lost.given()).isEqualTo("urgent");
			assertThat(lost.wanted()).containsExactly("kidney");
			assertThat(lost.found()).containsExactly("infection");
		});
	}

	@Test
	void readsJsonToo() throws IOException {
		Group group = judge("reference.json", """
				{"cases": [{"id": "hot", "story": "A fever.", "answers": {"age": "adult", "signs": ["fever"]},
				"urgency": ["urgent"], "best": "urgent", "causes": ["infection"]}]}""");
		assertThat(group.passed()).isEqualTo(1);
	}

	@Test
	void hasNothingToReportWithoutCases() {
		assertThat(new ReferenceCases(this.folder.toUri().toString()).report(RELEASE).groups()).isEmpty();
		assertThat(new ReferenceCases("classpath:/templates/").report(RELEASE).groups()).isEmpty();
	}

	@Test
	void repeatsTheReportOfAThoroughCheckOfThisContent() throws IOException {
		report("checksum: 0123456789\nchecked:\n  - \"9 cases\"\n  - \"8 rules\"\n");
		assertThat(new ReferenceCases(this.folder.toUri().toString()).report(RELEASE).checked())
			.containsExactly("9 cases", "8 rules");

		report("checksum: 9876543210\nchecked:\n  - \"9 cases\"\n");
		assertThat(new ReferenceCases(this.folder.toUri().toString()).report(RELEASE).checked()).isEmpty();
	}

	private void report(String text) throws IOException {
		Files.writeString(this.folder.resolve("report.yml"), text);
	}

	private Group judge(String file, String cases) throws IOException {
		Files.createDirectories(this.folder.resolve("cases"));
		Files.writeString(this.folder.resolve("cases").resolve(file), cases);
		return new ReferenceCases(this.folder.toUri().toString()).report(RELEASE).groups().get(0);
	}

}
