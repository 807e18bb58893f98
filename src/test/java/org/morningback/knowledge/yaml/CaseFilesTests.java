package org.morningback.knowledge.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.BrokenKnowledgeException;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.Urgency;
import org.morningback.knowledge.WorkedCase;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for {@link CaseFiles}. */
class CaseFilesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeFiles
		.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/")
		.release()
		.knowledge();

	private static final String CASES = """
			bases:
			  young: { emergency-signs: none, unwell-signs: none, health-history: none, age: under-18, pregnancy: "no",
			    pregnancy-signs: none, duration: under-6-weeks }
			cases:
			  - id: fever
			    story: A 15-year-old has a fever.
			    like: young
			    answers: { unwell-signs: fever }
			    urgency: [ urgent, emergency ]
			    best: urgent
			    causes: spinal-infection
			    rules: fever
			""";

	@Test
	void laysTheAnswersOfACaseOverThoseOfItsBase() {
		WorkedCase read = read(CASES).get(0);
		assertThat(read.answers().to(new Question.Id("unwell-signs"))).containsExactly(new Option.Id("fever"));
		assertThat(read.answers().to(new Question.Id("age"))).containsExactly(new Option.Id("under-18"));
		assertThat(read.accepted()).containsExactly(Urgency.URGENT, Urgency.EMERGENCY);
		assertThat(read.least()).isEqualTo(Urgency.URGENT);
	}

	@Test
	void refusesAnswersThatTheQuestionnaireDoesNotTake() {
		refuses("{ unwell-signs: fever }", "{ unwell-sign: fever }", "there is no question 'unwell-sign'");
		refuses("{ unwell-signs: fever }", "{ unwell-signs: fevers }", "unwell-signs: UNKNOWN_OPTION [fevers]");
		refuses("{ unwell-signs: fever }", "{ unwell-signs: [ fever, none ] }", "NONE_WITH_OTHERS");
	}

	@Test
	void refusesAnswersThatAreNotCompleteOnTheirPath() {
		refuses("pregnancy: \"no\",", "", "fever: not answered: [pregnancy]");
	}

	@Test
	void refusesAnswersThatDoNotCount() {
		refuses("{ unwell-signs: fever }", "{ unwell-signs: fever, duration: over-3-months }",
				"fever: off the path: [duration]");
	}

	@Test
	void refusesWhatLeadsNowhere() {
		refuses("like: young", "like: old", "there is no base 'old'");
		refuses("causes: spinal-infection", "causes: infection", "there is no cause 'infection'");
		refuses("rules: fever", "rules: fevers", "there is no urgency rule 'fevers'");
		refuses("rules: fever", "rule: fever", "'rule' is not known here");
		refuses("best: urgent", "best: soon", "fever: the best urgency must be accepted too");
	}

	@Test
	void refusesTheSameIdTwice() {
		String again = CASES.substring(CASES.indexOf("  - id"));
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> read(CASES + again))
			.withMessageContaining("cases.yml:13: the id 'fever' stands here twice");
	}

	private static void refuses(String right, String wrong, String message) {
		assertThat(CASES).contains(right);
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> read(CASES.replace(right, wrong)))
			.withMessageContaining(message);
	}

	private static List<WorkedCase> read(String text) {
		return CaseFiles.read("cases.yml", text, KNOWLEDGE);
	}

}
