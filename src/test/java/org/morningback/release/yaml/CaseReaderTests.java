package org.morningback.release.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.BrokenKnowledgeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link CaseReader}. */
class CaseReaderTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("signs", several("signs", "fever", "lump", "none"))
		.lastStepWhen(chosen("age", "child"), "you", single("age", "child", "adult"),
				single("pregnant", "false", "true"))
		.step("pain", single("duration", "short", "long"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.rule("lump", Urgency.SOON, chosen("signs", "lump"), "infection")
		.with(concern("infection"))
		.build();

	private static final String CASES = """
			bases:
			  young: { signs: none, age: child, pregnant: false }
			cases:
			  - id: fever
			    story: A 15-year-old has a fever.
			    like: young
			    answers: { signs: fever }
			    urgency: [ urgent, emergency ]
			    best: urgent
			    causes: infection
			    rules: fever
			""";

	/** What is asked later, with one more question. */
	private static KnowledgeBase newer(List<Option.Id> olderCases) {
		Question snoring = single("snoring", "seldom", "often");
		return new TinyKnowledge().step("signs", several("signs", "fever", "lump", "none"))
			.lastStepWhen(chosen("age", "child"), "you", single("age", "child", "adult"),
					question("pregnant", Question.Kind.SINGLE, chosen("age", "child"), "false", "true"),
					new Question(snoring.id(), snoring.kind(), snoring.options(), snoring.shownWhen(),
							snoring.freshFor(), snoring.alone(), snoring.whatIf(), olderCases, snoring.onCard()))
			.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
			.with(concern("infection"))
			.build();
	}

	@Test
	void laysTheAnswersOfACaseOverThoseOfItsBase() {
		WorkedCase read = read(CASES).get(0);
		assertThat(read.answers().to(new Question.Id("signs"))).containsExactly(new Option.Id("fever"));
		assertThat(read.answers().to(new Question.Id("age"))).containsExactly(new Option.Id("child"));
	}

	@Test
	void readsWhatACaseMustComeTo() {
		WorkedCase read = read(CASES).get(0);
		assertThat(read.accepted()).containsExactly(Urgency.URGENT, Urgency.EMERGENCY);
		assertThat(read.least()).isEqualTo(Urgency.URGENT);
		assertThat(read.causes()).containsExactly(new Cause.Id("infection"));
		assertThat(read.rules()).containsExactly(new UrgencyRule.Id("fever"));
	}

	@Test
	void refusesAnswersThatTheQuestionnaireDoesNotTake() {
		refuses("{ signs: fever }", "{ sign: fever }", "there is no question 'sign'");
		refuses("{ signs: fever }", "{ signs: fevers }", "signs: UNKNOWN_OPTION [fevers]");
		refuses("{ signs: fever }", "{ signs: [ fever, none ] }", "NONE_WITH_OTHERS");
	}

	@Test
	void refusesAnswersThatAreNotCompleteOnTheirPath() {
		refuses(", pregnant: false", "", "cases.yml:4: fever: 'pregnant' is not answered; answer it here or");
	}

	@Test
	void takesAnOlderCaseToHaveAnsweredWhatTheQuestionSays() {
		KnowledgeBase newer = newer(List.of(new Option.Id("seldom")));

		assertThat(read(CASES, newer).get(0).answers().to(new Question.Id("snoring")))
			.containsExactly(new Option.Id("seldom"));
		assertThat(newer.path(TinyKnowledge.answers("signs=none", "age=adult")).unanswered())
			.as("nobody else's silence is an answer")
			.containsExactly(new Question.Id("snoring"));
	}

	@Test
	void keepsWhatANewerCaseAnswers() {
		assertThat(read(CASES.replace("{ signs: fever }", "{ signs: fever, snoring: often }"),
				newer(List.of(new Option.Id("seldom"))))
			.get(0)
			.answers()
			.to(new Question.Id("snoring"))).containsExactly(new Option.Id("often"));
	}

	@Test
	void namesAQuestionThatCasesLeaveOpenOnceAndSaysWhatToWrite() {
		String again = CASES.substring(CASES.indexOf("  - id")).replace("id: fever", "id: another");

		assertThatExceptionOfType(BrokenKnowledgeException.class)
			.isThrownBy(() -> read(CASES + again, newer(List.of())))
			.satisfies((broken) -> assertThat(broken.problems()).singleElement()
				.asString()
				.startsWith("cases.yml:4: fever and 1 more: 'snoring' is not answered; ")
				.contains("sections.yml with 'older-cases: <option>'"));
	}

	@Test
	void refusesAnswersThatDoNotCount() {
		refuses("{ signs: fever }", "{ signs: fever, duration: long }", "fever: off the path: [duration]");
	}

	@Test
	void refusesWhatLeadsNowhere() {
		refuses("like: young", "like: old", "there is no base 'old'");
		refuses("causes: infection", "causes: infections", "there is no cause 'infections'");
		refuses("rules: fever", "rules: fevers", "there is no urgency rule 'fevers'");
		refuses("rules: fever", "rule: fever", "'rule' is not known here");
		refuses("best: urgent", "best: soon", "fever: the best urgency must be accepted too");
	}

	@Test
	void refusesTheSameIdTwice() {
		String again = CASES.substring(CASES.indexOf("  - id"));
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> read(CASES + again))
			.withMessageContaining("cases.yml:12: 'fever' stands here a second time");
	}

	@Test
	void refusesANameThatTheDatabaseHasNoRoomFor() {
		read(CASES.replace("id: fever", "id: " + "f".repeat(128)));
		refuses("id: fever", "id: " + "f".repeat(129), "there is room for 128 characters");
	}

	@Test
	void refusesWhatIsNotYaml() {
		refuses("[ urgent, emergency ]", "[ urgent", "cases.yml:9: is not YAML");
	}

	private static void refuses(String right, String wrong, String message) {
		assertThat(CASES).contains(right);
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> read(CASES.replace(right, wrong)))
			.withMessageContaining(message);
	}

	private static List<WorkedCase> read(String text) {
		return read(text, KNOWLEDGE);
	}

	private static List<WorkedCase> read(String text, KnowledgeBase knowledge) {
		return CaseSet.read("cases.yml", text, knowledge).cases();
	}

}
