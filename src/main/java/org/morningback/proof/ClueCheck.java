package org.morningback.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;

/** Each clue can be met together with the gate of its cause, and counts once. */
final class ClueCheck implements ContentCheck {

	private final KnowledgeBase knowledge;

	ClueCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each clue can be met together with its cause's gate, and counts once";
	}

	@Override
	public String unit() {
		return "clues";
	}

	@Override
	public void inspect(CheckResult result) {
		for (Cause cause : this.knowledge.causes()) {
			Map<Condition, Clue.Id> conditions = new HashMap<>();
			for (Clue clue : cause.clues()) {
				result.count();
				Condition together = Condition.all(List.of(cause.onlyWhen(), clue.when()));
				result.requireWay(Witness.all(this.knowledge, together, 1), "causes", cause.id(),
						"no answers meet the clue '%s' and 'only-when'", clue.id());
				if (conditions.containsKey(clue.when())) {
					result.problem("causes", cause.id(), "the clues '%s' and '%s' count the same twice",
							conditions.get(clue.when()), clue.id());
				}
				conditions.put(clue.when(), clue.id());
				if (clue.specific() && !clue.speaksFor()) {
					result.problem("causes", cause.id(), "'%s' speaks against it and cannot be specific", clue.id());
				}
			}
		}
	}

}
