package org.morningback.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.release.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that hide a question until it is asked. */
class RevealStylesheetTests {

	private static final Condition OLD = chosen("age", "old", "older");

	private static final Condition ACHES = chosen("pain", "aches");

	@Test
	void hidesAQuestionUntilOneOfTheOptionsIsChosen() {
		assertThat(css(question("age", Condition.always()), question("care", OLD))).isEqualTo("""
				@supports selector(:has(*)){
				.if{display:none}
				form:not(:has(:is([name="age"][value="old"],[name="age"][value="older"]):checked)) \
				[data-question="care"]{display:none}
				}
				""");
	}

	@Test
	void hidesAQuestionTogetherWithTheOneItDependsOn() {
		assertThat(css(question("age", Condition.always()), question("pain", OLD), question("where", ACHES)))
			.contains("""
					form:not(:has(:is([name="pain"][value="aches"]):checked)) [data-question="where"],
					form:not(:has(:is([name="age"][value="old"],[name="age"][value="older"]):checked)) \
					[data-question="where"]{display:none}
					""");
	}

	@Test
	void hidesAQuestionUnlessBothConditionsAreMet() {
		assertThat(css(question("age", Condition.always()), question("pain", Condition.always()),
				question("care", Condition.all(List.of(OLD, ACHES)))))
			.contains("[value=\"older\"]):checked)) [data-question=\"care\"],\nform:not(:has(:is([name=\"pain\"]");
	}

	@Test
	void hidesAQuestionOnlyWhileNeitherConditionIsMet() {
		assertThat(css(question("age", Condition.always()), question("pain", Condition.always()),
				question("care", Condition.any(List.of(OLD, ACHES)))))
			.contains("[value=\"older\"]):checked)):not(:has(:is([name=\"pain\"][value=\"aches\"]):checked)) "
					+ "[data-question=\"care\"]{display:none}");
	}

	@Test
	void leavesWhatAnotherStepDecidesToTheServer() {
		assertThat(css(question("care", OLD))).doesNotContain("care");
	}

	@Test
	void leavesAQuestionOpenThatAnotherStepMayHaveAskedFor() {
		assertThat(css(question("pain", Condition.always()), question("care", Condition.any(List.of(OLD, ACHES)))))
			.doesNotContain("care");
	}

	private static String css(Question... questions) {
		var step = new Step(new Step.Id("step"), Arrays.asList(questions), Condition.never());
		var knowledge = KnowledgeBase.of(List.of(new Section(new Section.Id("all"), List.of(step))), List.of(),
				List.of());
		return RevealStylesheet.of(new Release("1", "0".repeat(64), knowledge, Map.of()));
	}

	private static Question question(String id, Condition shownWhen) {
		return new Question(new Question.Id(id), Question.Kind.SINGLE,
				List.of(new Option(new Option.Id("aches"), Option.Role.PLAIN)), shownWhen, Question.ALWAYS_FRESH);
	}

	private static Condition chosen(String question, String... options) {
		return new Condition.Chosen(new Question.Id(question), Arrays.stream(options).map(Option.Id::new).toList());
	}

}
