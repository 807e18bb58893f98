package org.morningback.diary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How it was to get up.
 *
 * @param pain how much it hurt
 * @param eased how long until it eased, in the word of the questionnaire's option; null
 * where that was not said
 * @param woken how often pain woke the person; null where that was not said
 * @param done which tips of the plan were done
 */
public record Morning(Pain pain, @Nullable String eased, @Nullable Woken woken, List<String> done) {

	public Morning {
		done = List.copyOf(done);
	}

	/** Hides what was said, so that no log can hold it. */
	@Override
	public String toString() {
		return "Morning[hidden]";
	}

}
