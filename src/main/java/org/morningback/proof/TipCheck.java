package org.morningback.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Some answers bring every tip and movement, and every tip that a cause lists together
 * with that cause.
 */
final class TipCheck implements ContentCheck {

	private static final int LIMIT = 300;

	private final KnowledgeBase knowledge;

	TipCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each tip and movement can be reached, each tip by each cause that lists it";
	}

	@Override
	public String unit() {
		return "ways to a tip";
	}

	@Override
	public void inspect(CheckResult result) {
		for (Tip tip : this.knowledge.tips()) {
			if (tip.general()) {
				require(reaches(Condition.always(), completing(tip.suitability()), tip.suitability(),
						(found) -> found.tips().contains(tip)), "tips", tip.id(), "no answers bring this tip", result);
			}
			for (Cause cause : this.knowledge.causes()) {
				if (cause.tips().contains(tip.id())) {
					require(isBrought(tip, cause), "causes", cause.id(),
							"whoever is found to have it can never be given the tip '" + tip.id() + "'", result);
				}
			}
		}
		this.knowledge.routine()
			.forEach((step) -> require(
					reaches(Condition.always(), completing(step.suitability()), step.suitability(),
							(found) -> found.routine().contains(step)),
					"routine", step.id(), "no answers bring this movement", result));
	}

	private boolean isBrought(Tip tip, Cause cause) {
		var completion = new CompletionSearch(this.knowledge, tip.suitability().notIf(),
				(answers) -> nearness(cause, answers));
		return goalsOf(cause)
			.anyMatch((goal) -> reaches(goal, completion, tip.suitability(), (found) -> found.tips().contains(tip)
					&& found.findings().stream().anyMatch((finding) -> finding.cause().equals(cause))));
	}

	/**
	 * Conditions of which one is met whenever a cause is found, the least urgent first.
	 */
	private Stream<Condition> goalsOf(Cause cause) {
		if (cause.kind() == Cause.Kind.CONCERN) {
			return this.knowledge.urgencyRules()
				.stream()
				.filter((rule) -> rule.concerns().contains(cause.id()))
				.sorted(Comparator.comparing(UrgencyRule::urgency).reversed())
				.map(UrgencyRule::when);
		}
		return cause.isFoundByExclusion() ? Stream.of(cause.onlyWhen())
				: cause.clues()
					.stream()
					.filter((clue) -> clue.specific() && clue.speaksFor())
					.map((clue) -> Condition.all(List.of(cause.onlyWhen(), clue.when())));
	}

	/** How much speaks for a cause, or against those it is found by exclusion of. */
	private int nearness(Cause cause, Answers answers) {
		int others = this.knowledge.causes()
			.stream()
			.filter((other) -> cause.ifNoneOf().contains(other.id()))
			.mapToInt((other) -> other.pointsFrom(answers))
			.sum();
		return cause.pointsFrom(answers) - others;
	}

	private CompletionSearch completing(Suitability suitability) {
		return new CompletionSearch(this.knowledge, suitability.notIf());
	}

	private boolean reaches(Condition goal, CompletionSearch completion, Suitability suitability,
			Predicate<Assessment> wanted) {
		var tries = new AtomicInteger();
		Condition together = Condition.all(List.of(goal, suitability.suitsWhen()));
		Optional<Answers> found = Witness.of(this.knowledge, together,
				(way) -> (together.isMetBy(way) && !suitability.notIf().isMetBy(way)
						&& wanted.test(Assessor.assess(this.knowledge, completion.of(way))))
						|| tries.incrementAndGet() > LIMIT);
		return found.isPresent() && tries.get() <= LIMIT;
	}

	private static void require(boolean found, String kind, Object item, String message, CheckResult result) {
		result.count();
		if (!found) {
			result.problem(kind, item, message);
		}
	}

}
