package org.morningback.proof;

import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

/**
 * One more sign never lowers the urgency. Conditions have no "not", so one more sign can
 * only meet more rules, and the worst rule wins; a path that ends early for an emergency
 * is at the worst already. What could go wrong is a sign, or its "none of these", that
 * decides what else is asked or where the path ends. This is looked for, so that the rest
 * is a proof.
 */
final class MonotonicityCheck implements ContentCheck {

	private final KnowledgeBase knowledge;

	private final Set<Question.Id> signs;

	MonotonicityCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.signs = knowledge.questions()
			.filter((question) -> !question.alone().isEmpty())
			.map(Question::id)
			.collect(Collectors.toSet());
	}

	@Override
	public String claim() {
		return "one more sign never lowers the urgency: by the form of the rules";
	}

	@Override
	public String unit() {
		return "conditions";
	}

	@Override
	public void inspect(CheckResult result) {
		this.knowledge.sections().forEach((section) -> section.steps().forEach((step) -> {
			result.count();
			if (step.endsWhen().questions().stream().anyMatch(this.signs::contains)) {
				result.problem("sections", section.id(), "'%s' must not end the path by a sign", step.id());
			}
			for (Question question : step.questions()) {
				result.count();
				if (namesNone(question.shownWhen())) {
					result.problem("sections", section.id(), "'%s' must not be asked because of a 'none'",
							question.id());
				}
			}
		}));
		this.knowledge.urgencyRules().forEach((rule) -> {
			result.count();
			if (namesNone(rule.when())) {
				result.problem("urgency", rule.id(), "a 'none' must never raise the urgency");
			}
		});
	}

	private boolean namesNone(Condition condition) {
		return condition.mentions().stream().anyMatch(this::isNone);
	}

	private boolean isNone(Answer answer) {
		return this.knowledge.question(answer.question())
			.flatMap((question) -> question.option(answer.option()))
			.filter((option) -> option.role() == Option.Role.NONE)
			.isPresent();
	}

}
