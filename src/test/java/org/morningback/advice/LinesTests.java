package org.morningback.advice;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link Lines}. */
class LinesTests {

	@Test
	void putsEachSentenceOnALineOfItsOwn() {
		assertThat(Lines.of("Lie down. Wait 2.5 seconds, then breathe out.", Locale.ENGLISH))
			.containsExactly("Lie down.", "Wait 2.5 seconds, then breathe out.");
		assertThat(Lines.of("Suelte el aire. ¿Bien? Siga.", Locale.forLanguageTag("es")))
			.containsExactly("Suelte el aire.", "¿Bien?", "Siga.");
	}

	@Test
	void keepsASingleSentenceAsItIs() {
		assertThat(Lines.of("Walk round the room", Locale.ENGLISH)).containsExactly("Walk round the room");
	}

}
