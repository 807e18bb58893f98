package org.morningback.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.words.ConditionPhrases;
import org.morningback.knowledge.words.Text;
import org.morningback.transparency.Flow.Branch;
import org.morningback.transparency.Flow.Part;
import org.morningback.transparency.Flow.Stage;

import org.springframework.context.MessageSource;

/** Says which way the questions go, and on what that depends. */
record FlowPresenter(Explainer explainer, MessageSource messages) {

	Flow flow() {
		return new Flow(this.explainer.knowledge().sections().stream().map(this::part).toList(), message("flow.end"));
	}

	private Part part(Section section) {
		return new Part(section.id().value(), this.explainer.text(Text.SECTION, section.id()),
				section.steps().stream().map(this::stage).toList());
	}

	private Stage stage(Step step) {
		List<Condition> shown = step.questions().stream().map(Question::shownWhen).distinct().toList();
		boolean always = shown.contains(Condition.always());
		long asked = step.questions().stream().filter((question) -> isAlwaysAsked(question)).count();
		return new Stage(step.id().value(), this.explainer.text(Text.STEP_TITLE, step.id()),
				always ? "" : message("flow.only-if", inFull(Condition.any(shown))),
				always ? message("flow.asked", asked) : "", branches(step));
	}

	private List<Branch> branches(Step step) {
		var branches = new ArrayList<Branch>();
		step.questions()
			.stream()
			.filter((question) -> !isAlwaysAsked(question))
			.map((question) -> new Branch(message("flow.if", inFull(question.shownWhen())),
					this.explainer.text(Text.QUESTION_ASK, question.id()), false))
			.forEach(branches::add);
		List<String> rules = emergenciesOf(step);
		if (!rules.isEmpty()) {
			branches.add(new Branch(message("flow.if-emergency", String.join(", ", rules)), message("flow.emergency"),
					true));
		}
		if (!step.endsWhen().equals(Condition.never())) {
			branches.add(new Branch(message("flow.if", inFull(step.endsWhen())), message("flow.ends"), true));
		}
		return branches;
	}

	/** The rules that an answer to this step can be the last to meet. */
	private List<String> emergenciesOf(Step step) {
		Set<Question.Id> own = step.questions().stream().map(Question::id).collect(Collectors.toSet());
		Set<Question.Id> known = this.explainer.knowledge()
			.steps()
			.takeWhile((earlier) -> !earlier.equals(step))
			.flatMap((earlier) -> earlier.questions().stream())
			.map(Question::id)
			.collect(Collectors.toSet());
		known.addAll(own);
		return this.explainer.knowledge()
			.urgencyRules()
			.stream()
			.filter((rule) -> rule.urgency() == Urgency.EMERGENCY)
			.filter((rule) -> rule.when().couldBeMetBy(Answers.none(), known))
			.filter((rule) -> rule.when().questions().stream().anyMatch(own::contains))
			.map((rule) -> rule.id().value())
			.toList();
	}

	private static boolean isAlwaysAsked(Question question) {
		return question.shownWhen().equals(Condition.always());
	}

	private String inFull(Condition condition) {
		return ConditionPhrases.inFull(condition, this.explainer.knowledge().questionnaire(), this.explainer.wording())
			.line();
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, this.explainer.wording().language());
	}

}
