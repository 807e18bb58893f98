package org.morningback.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.morningback.knowledge.rules.Cause;

/**
 * Which of the contributors are given: few enough to act on. Of those about the same,
 * such as the bed, the best fit; at most three, among which two keep their place: a
 * finding by exclusion, since it says what the pain most likely is, and a companion,
 * which would always be the last.
 */
final class Contributors {

	private static final int MOST = 3;

	private final Set<String> topics = new HashSet<>();

	private long left;

	private Contributors(List<Finding> ranked) {
		this.left = MOST - ranked.stream().map(Finding::cause).filter(Contributors::keepsItsPlace).count();
	}

	/** The findings without the contributors that are too many, in the same order. */
	static List<Finding> fewest(List<Finding> ranked) {
		var contributors = new Contributors(ranked);
		return ranked.stream().filter(contributors::isGiven).toList();
	}

	private static boolean keepsItsPlace(Cause cause) {
		return cause.kind() == Cause.Kind.CONTRIBUTOR && (cause.isFoundByExclusion() || cause.company().companion());
	}

	private boolean isGiven(Finding finding) {
		Cause cause = finding.cause();
		if (cause.kind() != Cause.Kind.CONTRIBUTOR || keepsItsPlace(cause)) {
			return true;
		}
		String topic = cause.company().topic();
		return (topic.isEmpty() || this.topics.add(topic)) && this.left-- > 0;
	}

}
