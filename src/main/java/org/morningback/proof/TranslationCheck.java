package org.morningback.proof;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;

/**
 * How much of each language is still in another's words: a copy of a folder lacks no text
 * and is no translation. Some texts are rightly alike, so this is counted and not judged.
 */
final class TranslationCheck implements ContentCheck {

	private static final String COPIED = Locale.ENGLISH.toLanguageTag();

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}\\P{L}+\\p{L}");

	private final Release release;

	TranslationCheck(Release release) {
		this.release = release;
	}

	@Override
	public String claim() {
		return "how much of each language is still in English is counted";
	}

	@Override
	public String unit() {
		return "texts in other languages";
	}

	@Override
	public void inspect(CheckResult result) {
		Map<String, Wording> wordings = new TreeMap<>(this.release.wordings());
		Wording english = wordings.remove(COPIED);
		if (english != null) {
			wordings.values()
				.forEach((wording) -> compare(wording.texts(), english.texts(), wording.language(), result));
		}
	}

	private static void compare(Map<String, String> texts, Map<String, String> english, Locale language,
			CheckResult result) {
		result.count(texts.size());
		Map<String, Long> alike = texts.entrySet()
			.stream()
			.filter((text) -> isSentence(text.getValue()) && text.getValue().equals(english.get(text.getKey())))
			.map((text) -> text.getKey().replaceFirst("\\..*", ""))
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		if (!alike.isEmpty()) {
			result.note("%s: %d of %d texts are as in English: %s", language.toLanguageTag(), sum(alike.values()),
					texts.size(),
					alike.entrySet()
						.stream()
						.map((topic) -> topic.getValue() + " of " + topic.getKey())
						.collect(Collectors.joining(", ")));
		}
	}

	/** A single word, such as "No", may be the same in two languages. */
	private static boolean isSentence(String text) {
		return TWO_WORDS.matcher(PLACEHOLDER.matcher(text).replaceAll(" ")).find();
	}

	private static long sum(Collection<Long> numbers) {
		return numbers.stream().mapToLong(Long::longValue).sum();
	}

}
