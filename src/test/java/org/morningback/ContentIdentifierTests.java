package org.morningback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked and what answers mean is in the content, so that authors can change it:
 * no code and no template names a question, an option, a cause or a tip.
 */
class ContentIdentifierTests {

	/** Words that mean something else there, or are to become a mark in the content. */
	private static final Map<String, Set<String>> ALLOWED = Map.of(
			// How content files mark what an option stands for, and what a criterion is
			// then.
			// Browsers call a request that no page sent "none".
			"none", Set.of("KnowledgeReader.java", "RequestSource.java"), "unsure",
			Set.of("KnowledgeReader.java", "CriteriaPresenter.java"),
			// An attribute that says that something is so.
			"yes", Set.of("home.html"));

	private static final Pattern IN_JAVA = Pattern.compile("\"([^\"\\\\\n]+)\"");

	private static final Pattern IN_TEMPLATE = Pattern.compile("'([^'\\\\\n]+)'");

	private final Set<String> identifiers = identifiers();

	@Test
	void standInTheContentOnly() {
		assertThat(this.identifiers).contains("sleep-position", "numb-saddle", "mattress-worn-out", "change-position");

		assertThat(Stream.concat(namedIn("src/main/java", ".java", IN_JAVA),
				namedIn("src/main/resources/templates", ".html", IN_TEMPLATE)))
			.isEmpty();
	}

	/** Otherwise what is allowed would outlive what it was allowed for. */
	@Test
	void areAllowedWhereTheyStandOnly() {
		ALLOWED.forEach((identifier, files) -> assertThat(files).allSatisfy(
				(file) -> assertThat(textOf(file)).containsAnyOf('"' + identifier + '"', "'" + identifier + "'")));
	}

	private Stream<String> namedIn(String folder, String ending, Pattern literal) {
		return files(folder, ending).flatMap((file) -> literal.matcher(withoutComments(text(file)))
			.results()
			.map((found) -> found.group(1))
			.filter(this.identifiers::contains)
			.filter((identifier) -> !isAllowed(identifier, file))
			.map((identifier) -> file + " names " + identifier));
	}

	private static boolean isAllowed(String identifier, Path file) {
		return ALLOWED.getOrDefault(identifier, Set.of()).contains(file.getFileName().toString());
	}

	private static String withoutComments(String text) {
		return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
	}

	private static String textOf(String name) {
		return Stream.concat(files("src/main/java", name), files("src/main/resources/templates", name))
			.map(ContentIdentifierTests::text)
			.collect(Collectors.joining());
	}

	private static Stream<Path> files(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Those of steps are addresses, and words such as "place" and "clues". */
	private static Set<String> identifiers() {
		KnowledgeBase knowledge = KnowledgeFiles
			.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/")
			.release()
			.knowledge();
		var identifiers = new TreeSet<String>();
		knowledge.questions().forEach((question) -> {
			identifiers.add(question.id().value());
			question.options().forEach((option) -> identifiers.add(option.id().value()));
		});
		knowledge.causes().forEach((cause) -> identifiers.add(cause.id().value()));
		knowledge.tips().forEach((tip) -> identifiers.add(tip.id().value()));
		identifiers.removeIf((identifier) -> identifier.matches("\\d+"));
		return identifiers;
	}

}
