package org.morningback.proof;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Tests for {@link ReadingAge} and {@link Syllables}. */
class ReadingAgeTests {

	@ParameterizedTest
	@CsvSource({ "back,1", "pain,1", "mattress,2", "pillow,2", "wake,1", "doctor,2", "stiffness,2", "needed,2",
			"worried,2", "doctor's,2", "people,2", "emergency,4", "7,1" })
	void countsEnglishSyllables(String word, int syllables) {
		assertThat(Syllables.ENGLISH.in(word)).isEqualTo(syllables);
	}

	@ParameterizedTest
	@CsvSource({ "dolor,2", "espalda,3", "colchón,2", "día,2", "alguien,2", "cuello,2", "país,2", "ahora,3", "leído,3",
			"y,1", "muy,1", "vergüenza,3", "reunión,2", "almohada,4", "Hay,1" })
	void countsSpanishSyllables(String word, int syllables) {
		assertThat(Syllables.SPANISH.in(word)).isEqualTo(syllables);
	}

	@Test
	void followsTheEnglishFormula() {
		// 120 words of one syllable in 10 sentences: 0.39 * 12 + 11.8 * 1 - 15.59 is
		// grade 0.89
		List<String> texts = Collections.nCopies(10, "The dog sat on the mat and the cat ran to him.");
		assertThat(ReadingAge.FLESCH_KINCAID.of(texts)).isCloseTo(5.89, within(0.001));
	}

	@Test
	void followsTheSpanishFormula() {
		// 100 words, 200 syllables, 10 sentences: 206.835 - 62.3 * 2 - 10 is 72.235
		List<String> texts = Collections.nCopies(10, "Pero cada cama tiene una manta para toda casa fría.");
		assertThat(ReadingAge.SZIGRISZT_PAZOS.of(texts)).isCloseTo(11.3765, within(0.001));
	}

	@Test
	void eachTextIsAtLeastASentence() {
		List<String> labels = Collections.nCopies(50, "On my back");
		List<String> sentences = Collections.nCopies(50, "On my back.");
		assertThat(ReadingAge.FLESCH_KINCAID.of(labels)).isEqualTo(ReadingAge.FLESCH_KINCAID.of(sentences));
	}

	@Test
	void decimalsEndNoSentence() {
		List<String> texts = Collections.nCopies(20, "It is 38.5 degrees or more today");
		List<String> whole = Collections.nCopies(20, "It is 38 5 degrees or more today");
		assertThat(ReadingAge.FLESCH_KINCAID.of(texts)).isEqualTo(ReadingAge.FLESCH_KINCAID.of(whole));
	}

	@Test
	void tooFewWordsTellNothing() {
		List<String> short99 = Collections.nCopies(33, "On my back");
		assertThat(ReadingAge.canMeasure(short99)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> ReadingAge.FLESCH_KINCAID.of(short99))
			.withMessage("99 words are too few");
	}

	@Test
	void knowsTheFormulaOfALanguageWhereverItIsSpoken() {
		assertThat(ReadingAge.in(Locale.UK)).contains(ReadingAge.FLESCH_KINCAID);
		assertThat(ReadingAge.in(Locale.forLanguageTag("es-MX"))).contains(ReadingAge.SZIGRISZT_PAZOS);
		assertThat(ReadingAge.in(Locale.forLanguageTag("ar"))).isEmpty();
	}

}
