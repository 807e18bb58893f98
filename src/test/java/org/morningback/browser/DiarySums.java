package org.morningback.browser;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a page has to tell of scores, worked out without the application. */
final class DiarySums {

	private DiarySums() {
	}

	static List<String> ofWeek(List<Integer> scores) {
		int n = scores.size();
		int sum = sum(scores);
		int squares = scores.stream().mapToInt((score) -> score * score).sum();
		double deviation = Math.sqrt((squares - (double) sum * sum / n) / (n - 1));
		return List.of(
				say("Your last %d scored mornings: %.1f of 10 on average. The lowest was %d, the highest %d.", n,
						(double) sum / n, Collections.min(scores), Collections.max(scores)),
				say("From day to day it goes up or down by about %.1f. Such ups and downs say nothing by themselves.",
						deviation));
	}

	/** By how many points nights made it worse. */
	static String ofNights(List<Integer> gains) {
		int n = gains.size();
		if (n < 7) {
			return say("To compare bedtimes with mornings it takes 7 nights with both. You have %d.", n);
		}
		double mean = (double) sum(gains) / n;
		if (mean < 1) {
			return say("Over %d nights your mornings were not clearly worse than your bedtimes.", n);
		}
		return say("Over %d nights your mornings were %.1f points worse than your bedtimes. %s", n, mean,
				(mean < 2) ? "Your pain tends to build up overnight." : "It is clear: your pain builds up overnight.");
	}

	private static int sum(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).sum();
	}

	private static String say(String sentence, Object... numbers) {
		return String.format(Locale.ENGLISH, sentence, numbers);
	}

}
