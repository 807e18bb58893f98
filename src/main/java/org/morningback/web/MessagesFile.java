package org.morningback.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** Where the texts of the interface stand. */
final class MessagesFile {

	private static final String BASENAME = "messages";

	private static final Control RULES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private MessagesFile() {
	}

	/**
	 * The files that are looked into for a language, the most particular one last,
	 * without the one that serves every language.
	 */
	static List<String> names(Locale language) {
		List<String> names = RULES.getCandidateLocales(BASENAME, language)
			.stream()
			.filter((candidate) -> !candidate.equals(Locale.ROOT))
			.map((candidate) -> RULES.toBundleName(BASENAME, candidate) + ".properties")
			.collect(Collectors.toList());
		Collections.reverse(names);
		return List.copyOf(names);
	}

	/** The texts of a file by their keys; none when there is no such file. */
	static Map<String, String> read(String name) {
		var file = new ClassPathResource(name);
		var texts = new Properties();
		if (file.exists()) {
			try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
				texts.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		var byKey = new TreeMap<String, String>();
		texts.stringPropertyNames().forEach((key) -> byKey.put(key, texts.getProperty(key)));
		return byKey;
	}

}
