package org.morningback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page about security promises is held by tests that exist. */
class SecurityPageTests {

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

	private static final String ROW = "| ";

	private static final String TITLES = "| requirement";

	private final String page = read(Path.of("docs/security.md"));

	@Test
	void namesTestsThatExist() throws IOException {
		Map<String, String> tests = tests();
		List<MatchResult> named = TEST.matcher(this.page).results().toList();
		assertThat(named).hasSizeGreaterThan(50).allSatisfy((test) -> {
			assertThat(tests).containsKey(test.group(1));
			assertThat(test.group(2) == null || tests.get(test.group(1)).contains("void " + test.group(2) + '('))
				.as(test.group())
				.isTrue();
		});
	}

	/** As many as version 5.0.0 of the standard has. */
	@ParameterizedTest
	@CsvSource({ "1, 70", "2, 183" })
	void saysOfEachRequirementWhatBecomesOfIt(int level, int requirements) {
		assertThat(rows(level).flatMap(SecurityPageTests::requirements)).hasSize(requirements).doesNotHaveDuplicates();
		assertThat(rows(level).filter((row) -> outcome(row).equals("met")))
			.allMatch((row) -> row.matches(".*\\| [`\\[].+ \\|"));
	}

	@ParameterizedTest
	@CsvSource({ "1", "2" })
	void countsThem(int level) {
		Map<String, Long> counts = rows(level).collect(Collectors.groupingBy(SecurityPageTests::outcome,
				Collectors.summingLong((row) -> requirements(row).count())));
		String told = Stream.of("met", "not met", "host", "n/a")
			.map((outcome) -> counts.getOrDefault(outcome, 0L) + " " + outcome)
			.collect(Collectors.joining(", "));
		assertThat(this.page).contains("Level " + level + ": " + told);
	}

	private Stream<String> rows(int level) {
		return this.page.split("### Level " + level)[1].split("\n### ")[0].lines()
			.filter((line) -> line.startsWith(ROW) && !line.startsWith(TITLES));
	}

	private static String outcome(String row) {
		String last = row.replaceFirst(".*\\| (.+) \\|$", "$1");
		return List.of("not met", "host", "n/a").contains(last) ? last : "met";
	}

	private static Stream<String> requirements(String row) {
		return Arrays.stream(row.split(" \\| ")[0].substring(ROW.length()).split(", ")).flatMap((part) -> {
			String[] ends = part.split("–");
			return (ends.length == 1) ? Stream.of(part) : IntStream.rangeClosed(last(ends[0]), last(ends[1]))
				.mapToObj((number) -> ends[0].replaceFirst("[0-9]+$", String.valueOf(number)));
		});
	}

	private static int last(String requirement) {
		return Integer.parseInt(requirement.replaceFirst(".*\\.", ""));
	}

	private static Map<String, String> tests() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter((file) -> file.toString().endsWith("Tests.java"))
				.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""),
						SecurityPageTests::read, String::concat));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
