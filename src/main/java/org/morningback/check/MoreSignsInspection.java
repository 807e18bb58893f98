package org.morningback.check;

import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.knowledge.Answer;
import org.morningback.knowledge.Condition;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;

/**
 * One more sign never lowers the urgency. Conditions have no "not", so one more sign can
 * only meet more rules, and the worst rule wins; a path that ends early for an emergency
 * is at the worst already. What could go wrong is a sign, or its "none of these", that
 * decides what else is asked or where the path ends. This is looked for, so that the rest
 * is a proof.
 */
final class MoreSignsInspection implements Inspection {

	private final KnowledgeBase knowledge;

	private final Set<Question.Id> signs;

	MoreSignsInspection(KnowledgeBase knowledge) {
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
	public void inspect(Tally tally) {
		this.knowledge.sections().forEach((section) -> section.steps().forEach((step) -> {
			tally.count();
			if (step.endsWhen().questions().stream().anyMatch(this.signs::contains)) {
				tally.problem("sections", section.id(), "'%s' must not end the path by a sign", step.id());
			}
			for (Question question : step.questions()) {
				tally.count();
				if (namesNone(question.shownWhen())) {
					tally.problem("sections", section.id(), "'%s' must not be asked because of a 'none'",
							question.id());
				}
			}
		}));
		this.knowledge.urgencyRules().forEach((rule) -> {
			tally.count();
			if (namesNone(rule.when())) {
				tally.problem("urgency", rule.id(), "a 'none' must never raise the urgency");
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
