package org.morningback.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How old one has to be to read a text with ease, in years, by the formula that was
 * published for its language. A formula sees long sentences and long words; it does not
 * see whether a text makes sense.
 */
public enum ReadingAge {

	/**
	 * The grade level of an American school, which is five less than the age. Kincaid,
	 * Fishburne, Rogers and Chissom 1975, Derivation of new readability formulas,
	 * Research Branch Report 8-75.
	 */
	FLESCH_KINCAID(Locale.ENGLISH, Syllables.ENGLISH) {
		@Override
		double years(double wordsPerSentence, double syllablesPerWord) {
			return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59 + 5;
		}
	},

	/**
	 * Perspicuity. Its author reads 76 to 85 as the age of 11 and 66 to 75 as 12, so ten
	 * points are a year. Szigriszt Pazos 1993, Sistemas predictivos de legibilidad del
	 * mensaje escrito, doctoral thesis, Universidad Complutense de Madrid.
	 */
	SZIGRISZT_PAZOS(Locale.forLanguageTag("es"), Syllables.SPANISH) {
		@Override
		double years(double wordsPerSentence, double syllablesPerWord) {
			double perspicuity = 206.835 - 62.3 * syllablesPerWord - wordsPerSentence;
			return 11 + (76 - perspicuity) / 10;
		}
	};

	/** The oldest that a page may ask for: most health pages aim at 9 to 11 years. */
	public static final double TARGET = 11;

	/** A text with fewer words tells nothing. */
	public static final int FEWEST_WORDS = 100;

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

	private final Locale language;

	private final Syllables syllables;

	ReadingAge(Locale language, Syllables syllables) {
		this.language = language;
		this.syllables = syllables;
	}

	/** The formula for a language, if one is known here. */
	public static Optional<ReadingAge> in(Locale language) {
		return Arrays.stream(values())
			.filter((age) -> age.language.getLanguage().equals(language.getLanguage()))
			.findFirst();
	}

	abstract double years(double wordsPerSentence, double syllablesPerWord);

	/**
	 * The age for the texts of a page, each of which ends a sentence.
	 * @throws IllegalArgumentException when they have too few words
	 */
	public double of(List<String> texts) {
		List<String> words = texts.stream().flatMap(ReadingAge::words).toList();
		if (words.size() < FEWEST_WORDS) {
			throw new IllegalArgumentException(words.size() + " words are too few");
		}
		double sentences = texts.stream().flatMap(SENTENCE_END::splitAsStream).filter(ReadingAge::hasWords).count();
		double sounds = words.stream().mapToLong(this.syllables::in).sum();
		return years(words.size() / sentences, sounds / words.size());
	}

	/** Whether a page has enough words for a formula. */
	public static boolean canMeasure(List<String> texts) {
		return texts.stream().flatMap(ReadingAge::words).count() >= FEWEST_WORDS;
	}

	private static boolean hasWords(String text) {
		return WORD.matcher(text).find();
	}

	private static Stream<String> words(String text) {
		return WORD.matcher(text).results().map((match) -> match.group());
	}

}
