package org.morningback.knowledge.questions;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Question.Kind;
import org.morningback.knowledge.questions.QuestionPath.PathStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link QuestionPath}. */
class QuestionPathTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("safety", several("signs", "numb", "fever", "none"), single("since", "today", "longer"))
		.lastStepWhen(chosen("age", "child"), "you", single("age", "child", "adult", "old"),
				question("pregnant", Kind.SINGLE, chosen("age", "child", "adult"), "no", "yes"),
				question("weeks", Kind.SINGLE, chosen("pregnant", "yes"), "few", "many"))
		.step("baby", question("moving", Kind.SINGLE, chosen("pregnant", "yes"), "less", "same"))
		.step("sleep", single("position", "back", "side"))
		.rule("numb", Urgency.EMERGENCY, chosen("signs", "numb"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"))
		.rule("moving-less", Urgency.EMERGENCY, chosen("moving", "less"))
		.build();

	private static final String[] OLD = { "signs=none", "since=today", "age=old", "position=back" };

	@Test
	void asksInTheContentsOrderWhatNothingHides() {
		QuestionPath path = through();
		assertThat(steps(path)).containsExactly("safety", "you", "sleep");
		assertThat(unanswered(path)).containsExactly("signs", "since", "age", "position");
		assertThat(path.isComplete()).isFalse();
	}

	@Test
	void anAnswerLeadsToTheQuestionsThatDependOnIt() {
		assertThat(unanswered(through("age=adult"))).containsExactly("signs", "since", "pregnant", "position");
		QuestionPath path = through("age=adult", "pregnant=yes");
		assertThat(unanswered(path)).containsExactly("signs", "since", "weeks", "moving", "position");
		assertThat(steps(path)).containsExactly("safety", "you", "baby", "sleep");
	}

	@Test
	void isCompleteWhenEveryQuestionAskedIsAnswered() {
		QuestionPath path = through(OLD);
		assertThat(path.isComplete()).isTrue();
		assertThat(path.firstOpen()).isEmpty();
		assertThat(path.endsInEmergency()).isFalse();
	}

	@Test
	void ignoresTheAnswersToQuestionsThatAreNotAsked() {
		Answers kept = answers(OLD).with(answers("pregnant=yes", "weeks=many", "moving=less"));
		QuestionPath path = KNOWLEDGE.path(kept);
		assertThat(path.counted()).isEqualTo(answers(OLD));
		assertThat(path.endsInEmergency()).isFalse();
	}

	@Test
	void countsAKeptAnswerAgainOnceItsQuestionIsAsked() {
		Answers kept = answers(OLD).with(answers("pregnant=yes", "weeks=many", "moving=same"));
		Answers corrected = kept.with(answers("age=adult"));
		assertThat(KNOWLEDGE.path(corrected).counted()).isEqualTo(corrected);
	}

	@Test
	void offersWhatSomeAnswersToTheStepWouldLeadTo() {
		PathStep you = stop(through(), "you");
		assertThat(ids(you.asked())).containsExactly("age");
		assertThat(ids(you.offered())).containsExactly("age", "pregnant", "weeks");
	}

	@Test
	void offersNothingThatAnEarlierStepHasSettled() {
		KnowledgeBase knowledge = new TinyKnowledge().step("you", single("age", "child", "adult"))
			.step("more", single("mood", "fine", "low"), question("work", Kind.SINGLE, chosen("age", "adult"), "yes"))
			.build();
		QuestionPath path = knowledge.path(answers("age=child"));
		assertThat(ids(stop(path, "more").offered())).containsExactly("mood");
	}

	@Test
	void endsAfterTheStepWhoseEndIsMet() {
		QuestionPath path = through("signs=none", "since=today", "age=child", "pregnant=no", "position=back");
		assertThat(steps(path)).containsExactly("safety", "you");
		assertThat(path.counted().contains(new Question.Id("position"))).isFalse();
		assertThat(path.isComplete()).isTrue();
		assertThat(path.endsInEmergency()).isFalse();
	}

	@Test
	void stillAsksTheRestOfTheStepItEndsWith() {
		assertThat(unanswered(through("signs=none", "since=today", "age=child"))).containsExactly("pregnant");
	}

	@Test
	void anEmergencyEndsThePathWithNothingLeftToAnswer() {
		QuestionPath path = through("signs=numb", "age=old", "position=back");
		assertThat(path.endsInEmergency()).isTrue();
		assertThat(steps(path)).containsExactly("safety");
		assertThat(path.counted()).isEqualTo(answers("signs=numb"));
		assertThat(path.unanswered()).isEmpty();
		assertThat(path.isComplete()).isTrue();
		assertThat(path.firstOpen()).isEmpty();
	}

	@Test
	void anEmergencyOnALaterStepEndsThePathThere() {
		assertThat(steps(through("age=adult", "pregnant=yes", "moving=less"))).containsExactly("safety", "you", "baby");
	}

	@Test
	void nothingShortOfAnEmergencyEndsThePath() {
		QuestionPath path = through("signs=fever");
		assertThat(path.endsInEmergency()).isFalse();
		assertThat(steps(path)).containsExactly("safety", "you", "sleep");
	}

	@Test
	void theFirstOpenStepHasAQuestionStillToBeAnswered() {
		assertThat(through().firstOpen()).map(QuestionPathTests::id).contains("safety");
		assertThat(through("signs=none", "since=today", "age=adult", "position=back").firstOpen())
			.map(QuestionPathTests::id)
			.contains("you");
	}

	@Test
	void knowsTheStepBeforeAndThePosition() {
		QuestionPath path = through("age=adult", "pregnant=no");
		PathStep sleep = stop(path, "sleep");
		assertThat(path.before(sleep)).map(QuestionPathTests::id).contains("you");
		assertThat(path.before(stop(path, "safety"))).isEmpty();
		assertThat(path.position(stop(path, "safety"))).isEqualTo(1);
		assertThat(path.position(sleep)).isEqualTo(3);
	}

	@Test
	void aStepThatIsNotShownIsNotFound() {
		assertThat(through().step(new Step.Id("baby"))).isEmpty();
		assertThat(through("age=adult", "pregnant=yes").step(new Step.Id("baby"))).isPresent();
	}

	@Test
	void offersNothingThatDependsOnWhatIsNotOffered() {
		KnowledgeBase knowledge = new TinyKnowledge().step("you", single("age", "young", "old"))
			.step("more", single("mood", "fine", "low"),
					question("pregnant", Kind.SINGLE, chosen("age", "young"), "no", "yes"),
					question("weeks", Kind.SINGLE, chosen("pregnant", "yes"), "few", "many"))
			.build();
		assertThat(ids(stop(knowledge.path(answers("age=old")), "more").offered())).containsExactly("mood");
		assertThat(ids(stop(knowledge.path(answers("age=young")), "more").offered())).containsExactly("mood",
				"pregnant", "weeks");
	}

	private static QuestionPath through(String... given) {
		return KNOWLEDGE.path(answers(given));
	}

	private static PathStep stop(QuestionPath path, String step) {
		return path.step(new Step.Id(step)).orElseThrow();
	}

	private static List<String> steps(QuestionPath path) {
		return path.steps().stream().map(QuestionPathTests::id).toList();
	}

	private static String id(PathStep pathStep) {
		return pathStep.step().id().value();
	}

	private static List<String> unanswered(QuestionPath path) {
		return path.unanswered().stream().map(Question.Id::value).toList();
	}

	private static List<String> ids(List<Question> questions) {
		return questions.stream().map((question) -> question.id().value()).toList();
	}

}
