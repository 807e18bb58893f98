package org.morningback.release.yaml;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.BrokenKnowledgeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for {@link KnowledgeReader}. */
class KnowledgeReaderTests {

	private static final String SECTIONS = """
			- id: you
			  steps: [ { id: you, questions: [ { id: age, kind: single, fresh-for: a day, options: [ child ] } ] } ]
			""";

	private static final String SAFETY_NET = "[ { id: worse, urgency: urgent, judgement: x } ]";

	@Test
	void readsOnWithStandInsSoThatAllProblemsShow() {
		var problems = new Problems();
		var items = new ContentItems(problems);
		items.addList("sections", "sections.yml", SECTIONS);
		items.addList("safety-net", "safety-net.yml", SAFETY_NET);

		KnowledgeBase knowledge = new KnowledgeReader(items, problems).read();

		assertThat(knowledge.question(new Question.Id("age"))).map(Question::freshFor).contains(Question.ALWAYS_FRESH);
		assertThat(knowledge.safetyNet()).singleElement().satisfies((line) -> {
			assertThat(line.provenance().written()).isEqualTo(LocalDate.EPOCH);
			assertThat(line.provenance().reviewBy()).isEqualTo(LocalDate.EPOCH);
		});
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(problems::stopIfAny)
			.satisfies((broken) -> assertThat(broken.problems()).containsExactlyInAnyOrder(
					"about.yml: 'written' is missing", "about.yml: 'review-by' is missing",
					"sections.yml:2: a number of hours such as 24h is expected here"));
	}

}
