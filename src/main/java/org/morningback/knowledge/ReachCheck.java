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
			.filter((cause) -> !isReached(cause))
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

	/**
	 * Whether some answers find a cause, or could find it by exclusion. Where that takes
	 * too long to say, the thorough check says so.
	 */
	boolean isReached(Cause cause) {
		return cause.isScored() ? FitSearch.of(cause, this.knowledge).reaches(Fit.POSSIBLE).orElse(true)
				: Witness.of(this.knowledge, cause.onlyWhen()).isPresent();
	}

	private void report(String kind, Object item, String message) {
		this.report.accept(new Problem(kind, item.toString(), message));
	}

}
