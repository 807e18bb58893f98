package org.morningback.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What plausible people are told, counted. They are made up from published frequencies,
 * so this is no measurement. All counts are of 10,000 people: tenths of one in a
 * thousand.
 *
 * @param release the label of the content that told them
 * @param people how many were made
 * @param urgencies how many get each urgency, by its word
 * @param findings how many are given each cause, and how many as the first of theirs
 * @param tips how many are given each tip
 * @param rules how many meet each urgency rule, and for how many it alone decides the
 * urgency
 * @param findingsEach how many findings a person is given
 * @param tipsEach how many tips a person is given
 */
public record PopulationTable(String release, int people, Map<String, Integer> urgencies, Map<String, Share> findings,
		Map<String, Integer> tips, Map<String, Share> rules, Spread findingsEach, Spread tipsEach) {

	public PopulationTable {
		urgencies = Collections.unmodifiableMap(new LinkedHashMap<>(urgencies));
		findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
		tips = Collections.unmodifiableMap(new LinkedHashMap<>(tips));
		rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
	}

	/**
	 * How many, and how many of these in particular.
	 *
	 * @param all how many
	 * @param part those of them who have it first, or have nothing else
	 */
	public record Share(int all, int part) {

	}

	/**
	 * How a number differs between people.
	 *
	 * @param mean its mean, in tenths
	 * @param median what half of them do not exceed
	 * @param max the most that anybody has
	 */
	public record Spread(int mean, int median, int max) {

	}

	/** A number of tenths with its point, such as "12.3". */
	public static String perThousand(int tenths) {
		return (tenths / 10) + "." + tenths % 10;
	}

}
