package org.morningback.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** The words that codes are made of. Four letters tell each from all others. */
final class CodeWords {

	static final List<String> ALL = read();

	private static final int TELLING = 4;

	private static final Map<String, String> BY_BEGINNING = ALL.stream()
		.collect(Collectors.toUnmodifiableMap(CodeWords::beginning, Function.identity()));

	private CodeWords() {
	}

	/** The word that somebody meant; empty when none begins like that. */
	static Optional<String> find(String typed) {
		return Optional.ofNullable(BY_BEGINNING.get(beginning(typed)));
	}

	private static String beginning(String word) {
		return word.substring(0, Math.min(TELLING, word.length()));
	}

	private static List<String> read() {
		try {
			return new ClassPathResource("vault/words.txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
