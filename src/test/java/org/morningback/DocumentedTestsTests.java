package org.morningback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents name only tests that there are, in commands as well. */
class DocumentedTestsTests {

	private static final Path TESTS = Path.of("src/test/java");

	/** A pattern of Surefire or Failsafe: a bare word, or quoted. */
	private static final Pattern COMMAND = Pattern.compile("-D(?:it\\.)?test=(?:'([^']+)'|([^\\s`']+))");

	private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*(?:Tests|Benchmark))`");

	/** What a reader writes in the place of it. */
	private static final Pattern PLACEHOLDER = Pattern.compile("<\\w+>");

	static Stream<String> named() throws IOException {
		var places = new TreeMap<String, String>();
		for (Path document : documents()) {
			String text = Files.readString(document);
			Stream.concat(COMMAND.matcher(text).results(), NAME.matcher(text).results())
				.map(DocumentedTestsTests::found)
				.flatMap((patterns) -> Stream.of(patterns.split(",")))
				.forEach((pattern) -> places.putIfAbsent(pattern, document.toString()));
		}
		assertThat(places).containsKeys("PlanTests", "JourneyTests").hasSizeGreaterThan(10);
		return places.keySet().stream();
	}

	private static String found(MatchResult match) {
		return Stream.of(1, Math.min(2, match.groupCount()))
			.map(match::group)
			.filter((group) -> group != null)
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("named")
	void areThere(String pattern) throws IOException {
		String glob = PLACEHOLDER.matcher(pattern).replaceAll("*") + ".java";
		var matcher = TESTS.getFileSystem().getPathMatcher("glob:" + (glob.contains("/") ? glob : "{,**/}" + glob));
		try (Stream<Path> files = Files.walk(TESTS)) {
			assertThat(files.map(TESTS::relativize).filter(matcher::matches)).as("tests that '%s' runs", pattern)
				.isNotEmpty();
		}
	}

	private static List<Path> documents() throws IOException {
		var documents = new ArrayList<>(List.of(Path.of("README.md")));
		try (Stream<Path> files = Files.walk(Path.of("docs"))) {
			files.filter((file) -> file.toString().endsWith(".md")).forEach(documents::add);
		}
		return documents;
	}

}
