package org.morningback.knowledge.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/**
 * How firm the ground of a statement is: the firmest sort of text that it rests on. A
 * text that is known only through another counts as second-hand, whatever it is.
 */
public enum Ground {

	/** A guideline: people with experience weighed the studies. */
	GUIDELINE,

	/** A review of studies. */
	REVIEW,

	/** A trial: chance decided who got what. */
	TRIAL,

	/** A study without such a comparison, or a report of cases. */
	STUDY,

	/** A page for the public by a health service. */
	PUBLIC_HEALTH,

	/** Another text. */
	OTHER,

	/** Texts that were not read themselves. */
	SECOND_HAND,

	/** No text: the authors decided. */
	JUDGEMENT;

	/** The ground of what rests on these sources. */
	public static Ground of(Collection<Source> sources) {
		if (sources.isEmpty()) {
			return JUDGEMENT;
		}
		return sources.stream()
			.filter((source) -> !source.isSecondHand())
			.map(Ground::of)
			.min(Comparator.naturalOrder())
			.orElse(SECOND_HAND);
	}

	private static Ground of(Source source) {
		return valueOf(source.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** The word for it in messages, such as "public-health". */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
