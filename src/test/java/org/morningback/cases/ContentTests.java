package org.morningback.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.morningback.cases.RealContent.assess;
import static org.morningback.cases.RealContent.chosen;

/** What the content keeps to, whoever edits it. */
class ContentTests {

	private static final KnowledgeBase KNOWLEDGE = RealContent.KNOWLEDGE;

	@TestFactory
	Stream<DynamicTest> asksAndConcludesInTheWordsOfTheContract() throws IOException {
		String contract = new ClassPathResource("contract.txt", ContentTests.class)
			.getContentAsString(StandardCharsets.UTF_8);
		return contract.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> List.of(line.split(" ")))
			.map((words) -> dynamicTest(String.join(" ", words.subList(0, 3)), () -> compare(words)));
	}

	@Test
	void anUnsureRaisesTheUrgencyOnlyWhereItMayHideASign() {
		Set<Question.Id> questions = KNOWLEDGE.urgencyRules()
			.stream()
			.flatMap((rule) -> rule.when().mentions().stream())
			.filter(ContentTests::isUnsure)
			.map(Answer::question)
			.collect(Collectors.toSet());
		assertThat(questions).containsExactlyInAnyOrder(SafetyQuestions.EMERGENCY_SIGNS,
				SafetyQuestions.PREGNANCY_SIGNS, new Question.Id("onset"));
	}

	/** Common answers that hardly change the odds; each alone must leave self-care. */
	@ParameterizedTest
	@CsvSource({ "age, 55-to-59", "age, 60-to-69", "age, 18-to-34", "night-waking, now-and-then",
			"night-waking, when-turning", "night-waking, second-half", "night-waking, all-night",
			"stiffness, 31-to-60-minutes", "stiffness, over-60-minutes", "stiffness, all-day",
			"symptoms, worse-cough-or-sneeze", "pain-area, upper-back", "morning-pain, 10", "bedtime-pain, 10",
			"rest-effect, not-better", "movement-effect, no-change", "movement-effect, worse" })
	void aCommonAnswerAloneRaisesNothing(String question, String option) {
		assertThat(assess(with(plainAdult(), question, option)).urgency()).isEqualTo(Urgency.SELF_CARE);
	}

	@Test
	void noBetterAfterSixWeeksIsAnOrdinaryAppointmentUnlessItIsMild() {
		Answers sixWeeks = with(plainAdult(), "duration", "6-weeks-to-3-months");
		assertThat(assess(sixWeeks).urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(assess(with(sixWeeks, "morning-pain", "5")).urgency()).isEqualTo(Urgency.ROUTINE);
	}

	/** Each of these guards an old, mild pain from being left to the person. */
	@ParameterizedTest
	@CsvSource({ "age, 60-to-69", "recent-change, gradually-worse", "recent-change, suddenly-worse-or-different",
			"night-waking, second-half", "night-waking, all-night", "pain-area, upper-back", "pain-area, below-knee",
			"pain-area, thigh", "pain-area, many-areas", "known-conditions, degenerative-disc",
			"known-conditions, spondyloarthritis", "health-history, cancer", "health-history, steroids",
			"daily-impact, a-lot" })
	void anOldMildPainIsTalkedOverWithOneGuardMissing(String question, String option) {
		Answers sixWeeks = with(plainAdult(), "duration", "6-weeks-to-3-months");
		assertThat(assess(with(sixWeeks, question, option)).urgency()).isNotEqualTo(Urgency.SELF_CARE);
	}

	@Test
	void whoeverIsToBeSeenTodayLearnsWhatIsFeared() {
		assertThat(KNOWLEDGE.urgencyRules()).filteredOn((rule) -> rule.urgency().atLeast(Urgency.URGENT))
			.filteredOn((rule) -> rule.concerns().isEmpty())
			.extracting((rule) -> rule.id().value())
			.isEmpty();
	}

	private static void compare(List<String> words) {
		List<String> rest = words.subList(2, words.size());
		switch (words.get(0)) {
			case "question" ->
				question(words.get(1), words.get(2), words.get(3), words.get(4), words.subList(5, words.size()));
			case "urgency" -> assertThat(words.subList(1, words.size()))
				.isEqualTo(Stream.of(Urgency.values()).map(Urgency::word).toList());
			default -> assertThat(causes(words.get(1))).containsAll(rest);
		}
	}

	private static void question(String step, String id, String kind, String shownWhen, List<String> options) {
		Question question = KNOWLEDGE.question(new Question.Id(id)).orElseThrow();
		assertThat(KNOWLEDGE.step(new Step.Id(step)).orElseThrow().questions()).contains(question);
		assertThat(question.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
		assertThat(question.options()).extracting((option) -> option.id().value()).isEqualTo(options);
		assertThat(question.shownWhen()).isEqualTo(condition(shownWhen));
		assertThat(question.options()).allMatch((option) -> option.role() == roleOf(option.id().value(), kind));
	}

	/** In a single choice "none" is an answer like any other. */
	private static Option.Role roleOf(String option, String kind) {
		return switch (option) {
			case "none" -> kind.equals("several") ? Option.Role.NONE : Option.Role.PLAIN;
			case "unsure" -> Option.Role.UNSURE;
			default -> Option.Role.PLAIN;
		};
	}

	/** Such as "always" or "age=18-to-34,35-to-44". */
	private static Condition condition(String text) {
		String[] parts = text.split("=");
		return text.equals("always") ? Condition.always() : chosen(parts[0], parts[1].split(","));
	}

	private static List<String> causes(String kind) {
		return KNOWLEDGE.causes()
			.stream()
			.filter((cause) -> cause.kind() == Cause.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
			.map((cause) -> cause.id().value())
			.toList();
	}

	private static boolean isUnsure(Answer answer) {
		return KNOWLEDGE.question(answer.question())
			.flatMap((question) -> question.option(answer.option()))
			.filter((option) -> option.role() == Option.Role.UNSURE)
			.isPresent();
	}

	private static Answers with(Answers answers, String question, String option) {
		return answers.with(new Question.Id(question), List.of(new Option.Id(option)));
	}

	/** The plain adult of our own cases, whose answers raise nothing. */
	private static Answers plainAdult() {
		WorkedCase plain = RealContent.OWN_CASES.stream()
			.filter((each) -> each.id().equals("plain-adult"))
			.findFirst()
			.orElseThrow();
		return plain.answers();
	}

}
