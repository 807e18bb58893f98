package org.morningback.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.springframework.stereotype.Component;

/**
 * The texts of the pages around the content, in each language: whether all are there, and
 * fit those of {@value #STANDARD}. A language that has words for the content and none for
 * these would be two languages on one page.
 */
@Component
class InterfaceTexts {

	private static final String STANDARD = "messages.properties";

	private final Function<String, Map<String, String>> files;

	private final Map<Locale, Boolean> complete = new ConcurrentHashMap<>();

	InterfaceTexts() {
		this.files = MessagesFile::read;
	}

	private InterfaceTexts(Function<String, Map<String, String>> files) {
		this.files = files;
	}

	/** Texts from files by their names; one that is not there has no texts. */
	static InterfaceTexts in(Function<String, Map<String, String>> files) {
		return new InterfaceTexts(files);
	}

	/** Whether a language lacks nothing, so that pages can be shown in it. */
	boolean areComplete(Locale language) {
		return this.complete.computeIfAbsent(language, (key) -> problemsIn(key).isEmpty());
	}

	/** All that is wrong in a language, each with its file and what to do. */
	List<String> problemsIn(Locale language) {
		Map<String, String> standard = this.files.apply(STANDARD);
		List<String> names = MessagesFile.names(language);
		Map<String, String> texts = new TreeMap<>(isOfTheStandard(language) ? standard : Map.of());
		names.forEach((name) -> texts.putAll(this.files.apply(name)));
		String file = names.get(names.size() - 1);
		if (texts.isEmpty()) {
			return List.of(String.format(Locale.ROOT,
					"%s: it is missing, though there are words in wording/%s; copy %s and translate its texts", file,
					language.toLanguageTag(), STANDARD));
		}
		var keys = new TreeSet<>(standard.keySet());
		keys.addAll(texts.keySet());
		var problems = new ArrayList<String>();
		keys.forEach((key) -> TextPattern.problemWith(texts.get(key), standard.get(key))
			.ifPresent((problem) -> problems.add(String.format(Locale.ROOT, "%s: %s: %s", file, key, problem))));
		return problems;
	}

	/** The file without a language in its name is English. */
	private static boolean isOfTheStandard(Locale language) {
		return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

}
