package org.morningback.knowledge.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The words the pages put into the keys of their texts. */
class WordsTests {

	@ParameterizedTest
	@MethodSource
	void eachWordHasItsText(String prefix, Stream<String> words) throws IOException {
		var messages = new Properties();
		try (InputStream file = getClass().getResourceAsStream("/messages.properties")) {
			messages.load(file);
		}
		assertThat(words.map((word) -> prefix + word)).allSatisfy((key) -> assertThat(messages).containsKey(key));
	}

	static Stream<Arguments> eachWordHasItsText() {
		return Stream.of(arguments("strength.", Stream.of(Fit.values()).map(Fit::word)),
				arguments("evidence.", Stream.of(Evidence.values()).map(Evidence::word)),
				arguments("decides.kind.", Stream.of(Cause.Kind.values()).map(Cause.Kind::word)),
				arguments("evidence.heading.", Stream.of(Claim.Heading.values()).map(Claim.Heading::word)),
				arguments("evidence.verdict.", Stream.of(Claim.Verdict.values()).map(Claim.Verdict::word)),
				arguments("decides.hazard.", Stream.of(Hazard.Severity.values()).map(Hazard.Severity::word)),
				arguments("basis.level.", Stream.of(Urgency.values()).map(Urgency::word)),
				arguments("sources.read.", Source.READINGS.stream()),
				arguments("open.source-kind.", Source.KINDS.stream()),
				arguments("open.statement.", Stream.of(Statement.Kind.values()).map(Statement.Kind::word)));
	}

}
