package org.morningback.proof;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Finding;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.proof.RecipientSearch.Outcome;
import org.morningback.proof.RecipientSearch.Wanted;

/**
 * Some answers bring every tip and movement, and every tip that a cause lists together
 * with that cause.
 */
final class TipCheck implements ContentCheck {

	private static final String SHOW_ONE = "; if somebody is, show it by a worked case";

	private static final int FIRST_OF_ALL = 1000;

	private static final int AS_MUCH_AS_OTHERS = 2;

	private final KnowledgeBase knowledge;

	private final RecipientSearch search;

	/**
	 * @param knowledge what is checked
	 * @param people complete answers of people in whom a tip may be seen without a search
	 */
	TipCheck(KnowledgeBase knowledge, List<Answers> people) {
		this.knowledge = knowledge;
		this.search = new RecipientSearch(knowledge, people);
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
				report(reach(tip.suitability(), unwelcome(tip), (found) -> found.tips().contains(tip)), "tips",
						tip.id(), "no answers bring this tip", "no answers were found that bring this tip" + SHOW_ONE,
						result);
			}
			for (Cause cause : this.knowledge.causes()) {
				if (cause.tips().contains(tip.id())) {
					report(bringing(tip, cause), "causes", cause.id(),
							"whoever is found to have it can never be given the tip '" + tip.id() + "'",
							"nobody was found who has it and is given the tip '" + tip.id() + "'" + SHOW_ONE, result);
				}
			}
		}
		this.knowledge.routine()
			.forEach((step) -> report(
					reach(step.suitability(), step.suitability().notIf(), (found) -> found.routine().contains(step)),
					"routine", step.id(), "no answers bring this movement",
					"no answers were found that bring this movement" + SHOW_ONE, result));
	}

	private Outcome reach(Suitability suitability, Condition unwelcome, Predicate<Assessment> wanted) {
		return this.search.search(new Wanted(List.of(Condition.always()), suitability, wanted, (found) -> false),
				List.of(new CompletionSearch(this.knowledge, unwelcome)));
	}

	private Outcome bringing(Tip tip, Cause cause) {
		Condition unwelcome = unwelcome(tip);
		var wanted = new Wanted(goalsOf(cause).toList(), tip.suitability(),
				(found) -> found.tips().contains(tip)
						&& found.findings().stream().anyMatch((finding) -> finding.cause().equals(cause)),
				(found) -> isWithheld(cause, found) || isWithheld(tip, found));
		return this.search.search(wanted,
				IntStream.of(FIRST_OF_ALL, AS_MUCH_AS_OTHERS)
					.mapToObj((weight) -> new CompletionSearch(this.knowledge, unwelcome, weighing(cause, weight)))
					.toList());
	}

	/** What withholds a tip: its not-if, and what brings another that contradicts it. */
	private Condition unwelcome(Tip tip) {
		return Condition.any(Stream.concat(Stream.of(tip.suitability().notIf()),
				this.knowledge.tips()
					.stream()
					.filter((other) -> other.contradicts().contains(tip.id()))
					.map((other) -> other.suitability().suitsWhen())
					.filter((when) -> !when.isMetBy(Answers.none())))
			.toList());
	}

	/**
	 * Conditions of which one is met whenever a cause is found, the least urgent first.
	 */
	private Stream<Condition> goalsOf(Cause cause) {
		if (cause.kind() == Cause.Kind.CONCERN) {
			return rules().filter((rule) -> rule.concerns().contains(cause.id())).map(UrgencyRule::when);
		}
		Stream<Condition> reasons = cause.isFoundByExclusion() ? Stream.of(Condition.always()) : Stream.concat(
				cause.clues().stream().filter((clue) -> clue.specific() && clue.speaksFor()).map((clue) -> clue.when()),
				rules().filter((rule) -> rule.patterns().contains(cause.id())).map(UrgencyRule::when));
		return reasons.map((reason) -> Condition.all(List.of(cause.onlyWhen(), reason)));
	}

	private Stream<UrgencyRule> rules() {
		return this.knowledge.urgencyRules().stream().sorted(Comparator.comparing(UrgencyRule::urgency).reversed());
	}

	/** Whether a cause is left out for what more answers cannot take away. */
	private static boolean isWithheld(Cause cause, Assessment found) {
		boolean atHome = cause.kind() == Cause.Kind.CONTRIBUTOR || cause.isFoundByExclusion();
		return (atHome && found.urgency().atLeast(Urgency.URGENT))
				|| concerns(found).anyMatch((concern) -> cause.company().notBeside().contains(concern.id()));
	}

	private static boolean isWithheld(Tip tip, Assessment found) {
		return tip.exercise() && concerns(found).anyMatch((concern) -> concern.company().checkFirst());
	}

	private static Stream<Cause> concerns(Assessment found) {
		return found.findings().stream().map(Finding::cause).filter((cause) -> cause.kind() == Cause.Kind.CONCERN);
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

	/**
	 * How welcome answers are: what speaks for a cause, with a weight, less what speaks
	 * for all others, which could push it out.
	 */
	private ToIntFunction<Answers> weighing(Cause cause, int weight) {
		return (answers) -> weight * nearness(cause, answers)
				- this.knowledge.causes().stream().mapToInt((each) -> Math.max(0, each.pointsFrom(answers))).sum();
	}

	private static void report(Outcome outcome, String kind, Object item, String never, String unknown,
			CheckResult result) {
		result.count();
		if (outcome == Outcome.UNKNOWN) {
			result.sample();
		}
		if (outcome != Outcome.SOMEBODY) {
			result.problem(kind, item, "%s", (outcome == Outcome.NOBODY) ? never : unknown);
		}
	}

}
