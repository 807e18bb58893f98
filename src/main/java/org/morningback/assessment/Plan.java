package org.morningback.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.Tip.Moment;
import org.morningback.knowledge.rules.Tip.Place;

/**
 * The few things to start with, and what may come later, one at a time. The content says
 * of each tip where it belongs; of those, what a finding brings comes before what
 * everybody gets, and the best fit's before the others'.
 *
 * @param always what must be seen, whatever else is given
 * @param visit what to have ready for being seen
 * @param tonight what to start with tonight
 * @param morning what to start with tomorrow morning
 * @param later what to try later, at most eight
 * @param notWorthIt what is not worth money or effort
 */
public record Plan(List<Tip> always, List<Tip> visit, List<Tip> tonight, List<Tip> morning, List<Tip> later,
		List<Tip> notWorthIt) {

	private static final int MOST_TONIGHT = 2;

	/** Beside what must be seen, so that three things are enough to begin with. */
	private static final int FEWER_TONIGHT = 1;

	private static final int MOST_IN_THE_MORNING = 1;

	private static final int MOST_LATER = 8;

	private static final Set<Moment> MORNING = Set.of(Moment.BEFORE_RISING, Moment.MORNING);

	/** The plan of an assessment. */
	public static Plan of(Assessment assessment) {
		List<Tip> ranked = assessment.tips().stream().sorted(ranking(assessment)).toList();
		List<Tip> always = at(Place.ALWAYS, ranked);
		List<Tip> tonight = most(always.isEmpty() ? MOST_TONIGHT : FEWER_TONIGHT, ranked,
				(tip) -> isForPlan(tip) && tip.moment() == Moment.TONIGHT);
		List<Tip> morning = most(MOST_IN_THE_MORNING, ranked,
				(tip) -> isForPlan(tip) && MORNING.contains(tip.moment()));
		Predicate<Tip> isLeft = (tip) -> !tonight.contains(tip) && !morning.contains(tip);
		return new Plan(always, at(Place.VISIT, ranked), tonight, morning,
				most(MOST_LATER, ranked, (tip) -> isLeft.test(tip) && isForLater(tip)), at(Place.NOT_WORTH_IT, ranked));
	}

	/** All that is shown, in the order shown. */
	public List<Tip> shown() {
		return Stream.of(this.visit, this.tonight, this.morning, this.always, this.later, this.notWorthIt)
			.flatMap(List::stream)
			.toList();
	}

	private static boolean isForPlan(Tip tip) {
		return tip.place() == Place.FIRST || tip.place() == Place.PLAN;
	}

	private static boolean isForLater(Tip tip) {
		return isForPlan(tip) || tip.place() == Place.LATER;
	}

	private static List<Tip> at(Place place, List<Tip> ranked) {
		return ranked.stream().filter((tip) -> tip.place() == place).toList();
	}

	private static List<Tip> most(int most, List<Tip> ranked, Predicate<Tip> wanted) {
		return ranked.stream().filter(wanted).limit(most).toList();
	}

	private static Comparator<Tip> ranking(Assessment assessment) {
		List<Tip> order = assessment.tips();
		return Comparator.comparing(Tip::place)
			.thenComparing((tip) -> firstFindingThatBrings(tip, assessment))
			.thenComparing(order::indexOf);
	}

	private static int firstFindingThatBrings(Tip tip, Assessment assessment) {
		List<Finding> findings = assessment.findings();
		return (int) findings.stream().takeWhile((finding) -> !finding.cause().tips().contains(tip.id())).count();
	}

}
