package org.morningback.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A text of the interface with places such as {0}, as it is written.
 *
 * @param text how it is written
 */
record TextPattern(String text) {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

	private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

	/** More than any text has places. */
	private static final int ARGUMENTS = 10;

	/** Numbers for which languages have words of their own. */
	private static final int[] NUMBERS = { 0, 1, 2, 3, 11, 100 };

	/** What is wrong with a text beside the one that it stands for. */
	static Optional<String> problemWith(@Nullable String text, @Nullable String standard) {
		if (text == null) {
			return Optional.of("this text is missing; messages.properties has it");
		}
		return (standard != null) ? new TextPattern(text).problemBeside(new TextPattern(standard))
				: Optional.of("nothing uses this text; messages.properties has none of this name");
	}

	private Optional<String> problemBeside(TextPattern standard) {
		if (this.text.isBlank()) {
			return Optional.of("this text is empty");
		}
		if (this.text.indexOf('\uFFFD') >= 0) {
			return Optional.of("this text is not written in UTF-8");
		}
		if (!places().equals(standard.places())) {
			return Optional.of("it has the places " + places() + " where messages.properties has " + standard.places());
		}
		return places().isEmpty() ? Optional.empty() : problemWhenFilled();
	}

	private Set<String> places() {
		var places = new TreeSet<String>();
		PLACE.matcher(this.text).results().map(MatchResult::group).forEach((place) -> places.add(place + '}'));
		return places;
	}

	private Optional<String> problemWhenFilled() {
		if (SINGLE_APOSTROPHE.matcher(this.text).find()) {
			return Optional.of("write an apostrophe twice ('') in a text with places; a single one hides what follows");
		}
		try {
			boolean empty = Arrays.stream(NUMBERS).anyMatch((number) -> PLACE.matcher(filled(number)).find());
			return empty ? Optional.of("a place in it is never filled") : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.of("it cannot be read: " + ex.getMessage());
		}
	}

	private String filled(int number) {
		Object[] arguments = new Object[ARGUMENTS];
		Arrays.fill(arguments, number);
		return new MessageFormat(this.text, Locale.ROOT).format(arguments);
	}

}
