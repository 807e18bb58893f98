package org.morningback.knowledge;

import java.util.Optional;
import java.util.function.Consumer;

import org.morningback.knowledge.KnowledgeCheck.Problem;

/** Some answers lead to every question, meet every urgency rule and find every cause. */
final class ReachCheck {

	private final KnowledgeBase knowledge;

	private final Consumer<Problem> report;

	ReachCheck(KnowledgeBase knowledge, Consumer<Problem> report) {
		this.knowledge = knowledge;
		this.report = report;
	}

	void run() {
		for (Section section : this.knowledge.sections()) {
			section.steps()
				.stream()
				.flatMap((step) -> step.questions().stream())
				.filter((question) -> witnessOf(question).isEmpty())
				.forEach((question) -> report("sections", section.id(),
						"no answers lead to the question '%s'".formatted(question.id())));
		}
		this.knowledge.urgencyRules()
			.stream()
			.filter((rule) -> Witness.of(this.knowledge, rule.when()).isEmpty())
			.forEach((rule) -> report("urgency", rule.id(), "no answers meet this rule"));
		this.knowledge.causes()
			.stream()
			.filter((cause) -> cause.kind() != Cause.Kind.CONCERN)
			.filter((cause) -> witnessOf(cause).isEmpty())
			.forEach((cause) -> report("causes", cause.id(), "no answers find this cause"));
	}

	/** Answers with which a question is asked. */
	private Optional<Answers> witnessOf(Question question) {
		return Witness.of(this.knowledge, question.shownWhen(),
				(counted) -> QuestionPath.through(this.knowledge, counted)
					.stops()
					.stream()
					.anyMatch((stop) -> stop.asked().contains(question)));
	}

	/** Answers with which a cause is found, or could be found by exclusion. */
	Optional<Answers> witnessOf(Cause cause) {
		return Witness.goalsOf(cause, this.knowledge)
			.flatMap((goal) -> Witness
				.of(this.knowledge, goal, (counted) -> !cause.isScored() || cause.fitOf(counted).isPresent())
				.stream())
			.findFirst();
	}

	private void report(String kind, Object item, String message) {
		this.report.accept(new Problem(kind, item.toString(), message));
	}

}
