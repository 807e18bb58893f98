package org.morningback.diary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.morningback.knowledge.rules.LookBackRule;

/**
 * Whether it is better than when the diary began: a pure function of the rule and of how
 * it was and is. What speaks for worse is never outweighed.
 *
 * @param verdict what it comes to
 * @param reasons why it is worse; empty where it is not
 */
public record LookBack(Verdict verdict, Set<Reason> reasons) {

	public LookBack {
		reasons = Set.copyOf(reasons);
	}

	/** What somebody is told. */
	public enum Verdict {

		BETTER, SAME, WORSE, CANNOT_TELL;

		/** Its name in the keys of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** Why it is worse. */
	public enum Reason {

		/** A warning sign that was not there. */
		SIGN,
		/** Our advice is to be seen sooner. */
		SOONER,
		/** The pain is worse. */
		PAIN,
		/** Daily life suffers more, and the pain is not less. */
		IMPACT;

		/** Its name in the keys of texts. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Looks back.
	 * @param pain how bad it was and is; empty where that is not known
	 */
	public static LookBack of(LookBackRule rule, Optional<PainThenAndNow> pain, Standing then, Standing now) {
		Set<Reason> worse = worse(rule, pain, then, now);
		return new LookBack(worse.isEmpty() ? verdict(rule.points(), pain, then, now) : Verdict.WORSE, worse);
	}

	private static Set<Reason> worse(LookBackRule rule, Optional<PainThenAndNow> pain, Standing then, Standing now) {
		Set<Reason> worse = EnumSet.noneOf(Reason.class);
		if (!then.signs().containsAll(now.signs())) {
			worse.add(Reason.SIGN);
		}
		if (now.urgency().atLeast(rule.signFrom()) && !then.urgency().atLeast(now.urgency())) {
			worse.add(Reason.SOONER);
		}
		if (pain.filter((both) -> both.isUp(rule.points().changed())).isPresent()) {
			worse.add(Reason.PAIN);
		}
		if (isMore(then, now) && pain.filter((both) -> both.isDown(rule.points().alike())).isEmpty()) {
			worse.add(Reason.IMPACT);
		}
		return worse;
	}

	private static Verdict verdict(LookBackRule.Points points, Optional<PainThenAndNow> pain, Standing then,
			Standing now) {
		if (pain.isEmpty() || then.impact().isEmpty() || now.impact().isEmpty()) {
			return Verdict.CANNOT_TELL;
		}
		PainThenAndNow both = pain.get();
		if (both.isDown(points.changed()) && both.isDownByPercent(points.percent()) && !isMore(then, now)) {
			return Verdict.BETTER;
		}
		boolean alike = !both.isDown(points.alike()) && !both.isUp(points.alike());
		return (alike && then.impact().equals(now.impact())) ? Verdict.SAME : Verdict.CANNOT_TELL;
	}

	private static boolean isMore(Standing then, Standing now) {
		return then.impact().isPresent() && now.impact().isPresent()
				&& now.impact().getAsInt() > then.impact().getAsInt();
	}

	/** Hides it, so that no log can hold it. */
	@Override
	public String toString() {
		return "LookBack[hidden]";
	}

}
