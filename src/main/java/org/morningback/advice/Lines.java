package org.morningback.advice;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts each sentence of a text on a line of its own, to be read at a glance. */
final class Lines {

	private Lines() {
	}

	static Stream<String> of(String text, Locale language) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text);
		Stream.Builder<String> lines = Stream.builder();
		int from = 0;
		for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
			lines.add(text.substring(from, to).strip());
			from = to;
		}
		return lines.build();
	}

}
