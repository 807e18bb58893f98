package org.morningback.proof;

import java.util.List;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;

/** What the advice says to whoever it is given to, a line for each item. */
final class ToldToEveryone {

	private ToldToEveryone() {
	}

	static List<String> lines(KnowledgeBase knowledge) {
		return Stream
			.of(knowledge.tips().stream().map(ToldToEveryone::tip),
					knowledge.routine().stream().map(ToldToEveryone::step),
					knowledge.safetyNet()
						.stream()
						.map((line) -> "safety-net %s: %s".formatted(line.id(), line.urgency().word())),
					knowledge.claims().stream().map((claim) -> "claim %s: %s".formatted(claim.id(), claim.tips())),
					knowledge.clinicianParts()
						.stream()
						.map((part) -> "clinician %s: %s%s%s".formatted(part.id(), part.questions(),
								part.everyOption() ? " each" : "", part.inBrief() ? " in brief" : "")),
					knowledge.criteria()
						.stream()
						.map((criteria) -> "criteria %s: %d of %s, only %s".formatted(criteria.id(), criteria.needed(),
								criteria.items().stream().map((item) -> item.sign()).toList(),
								criteria.onlyWhen().mentions().stream().map(Object::toString).sorted().toList())))
			.flatMap((lines) -> lines)
			.toList();
	}

	private static String tip(Tip tip) {
		return "tip %s: %s, %s, %s, %s".formatted(tip.id(), tip.moment(), tip.cost(), tip.evidence(), tip.place());
	}

	private static String step(RoutineStep step) {
		return "routine %s: %s, %s".formatted(step.id(), step.phase(), step.evidence());
	}

}
