package org.morningback.api;

import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON in which every name stands once and nothing follows the value. */
final class StrictJson {

	private static final int DEEPEST = 16;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private StrictJson() {
	}

	static JsonNode read(String json) {
		try (JsonParser parser = MAPPER.createParser(json)) {
			return read(parser);
		}
	}

	private static JsonNode read(JsonParser parser) {
		try {
			return Optional.<JsonNode>ofNullable(MAPPER.readTree(parser)).orElseThrow(() -> malformed(parser));
		}
		catch (StreamReadException ex) {
			throw isAboutRepeatedName(ex) ? repeated(parser) : malformed(parser);
		}
		catch (JacksonException ex) {
			throw malformed(parser);
		}
	}

	/** Jackson has no type of its own for this; the words of its message tell. */
	private static boolean isAboutRepeatedName(StreamReadException ex) {
		return ex.getOriginalMessage().startsWith("Duplicate");
	}

	private static UnusableRequestException repeated(JsonParser parser) {
		String name = Echo.of(parser.currentName());
		boolean answer = AnswersReader.FIELD.equals(parser.streamReadContext().getParent().currentName());
		return new UnusableRequestException(ProblemType.REPEATED_NAME, "'" + name + "' stands twice in one object.")
			.at(answer ? "question" : "field", name);
	}

	private static UnusableRequestException malformed(JsonParser parser) {
		return new UnusableRequestException(ProblemType.MALFORMED_JSON, "The body cannot be read beyond line "
				+ parser.currentLocation().getLineNr() + ", column " + parser.currentLocation().getColumnNr() + ".");
	}

}
