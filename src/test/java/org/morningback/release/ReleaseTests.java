package org.morningback.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.words.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link Release}. */
class ReleaseTests {

	private static final Wording ENGLISH = new Wording(Locale.ENGLISH, Map.of("tip", "Keep warm."));

	private static final Wording SPANISH = new Wording(Locale.forLanguageTag("es"), Map.of("tip", "Abríguese."));

	private final Release release = new Release("2.1", "0123456789abcdef",
			KnowledgeBase.of(List.of(), List.of(), List.of()), Map.of("en", ENGLISH, "es", SPANISH));

	@Test
	void isLabelledByItsVersionAndTheStartOfItsChecksum() {
		assertThat(this.release.label()).isEqualTo("2.1-01234567");
	}

	@Test
	void speaksALanguageWhateverTheCountry() {
		assertThat(this.release.in(Locale.forLanguageTag("es-MX"))).contains(SPANISH);
		assertThat(this.release.in(Locale.UK)).contains(ENGLISH);
	}

	@Test
	void hasNoWordsInALanguageThatItDoesNotSpeak() {
		assertThat(this.release.in(Locale.GERMAN)).isEmpty();
	}

}
