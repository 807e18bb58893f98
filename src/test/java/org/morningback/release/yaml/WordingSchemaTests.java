package org.morningback.release.yaml;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.words.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema of the words has the texts that there are, and no others. */
class WordingSchemaTests {

	private static final JsonNode SCHEMA = new JsonMapper()
		.readTree(Path.of("src/main/resources/knowledge/schema/wording.json").toFile());

	@Test
	void hasEachTextAndNoOther() {
		Map<String, Boolean> leaves = leaves("", SCHEMA, false);

		assertThat(leaves.remove("regions.*.*")).as("a region may have any service").isNotNull();
		assertThat(leaves.keySet()).containsExactlyInAnyOrderElementsOf(texts().map(WordingSchemaTests::form).toList());
	}

	/** A question that is not revealed has no "if". */
	@Test
	void asksForWhatEachItemNeeds() {
		Map<String, Boolean> leaves = leaves("", SCHEMA, false);

		texts().filter((text) -> text != Text.QUESTION_IF)
			.map((text) -> Map.entry(form(text), text.isRequired()))
			.filter((text) -> text.getKey().matches(".+\\*\\..*[^*]|purpose.*"))
			.forEach((text) -> assertThat(leaves.get(text.getKey())).as(text.getKey()).isEqualTo(text.getValue()));
	}

	@Test
	void knowsTheUrgenciesAndThePhrases() {
		List<String> urgencies = Stream.of(Urgency.values()).map(Urgency::word).toList();

		assertThat(names("/properties/urgencies")).isEqualTo(urgencies);
		assertThat(names("/properties/contacts/additionalProperties")).isEqualTo(urgencies);
		assertThat(names("/properties/phrases"))
			.isEqualTo(Stream.of(Text.Phrase.values()).map(Text.Phrase::toString).toList());
	}

	/** Its key with a star for each thing that it is about. */
	private static String form(Text text) {
		return switch (text.subject()) {
			case NONE -> text.checkedKey();
			case OPTION, CONTACT, CLUE, CRITERION -> text.checkedKey("*", "*");
			default -> text.checkedKey("*");
		};
	}

	private static Stream<Text> texts() {
		return Arrays.stream(Text.values());
	}

	private static List<String> names(String place) {
		return SCHEMA.at(place + "/propertyNames/enum").values().stream().map(JsonNode::asString).toList();
	}

	/** Each text as a key, and whether what it belongs to needs it. */
	private static Map<String, Boolean> leaves(String key, JsonNode schema, boolean needed) {
		var leaves = new LinkedHashMap<String, Boolean>();
		if (!schema.path("type").asString("").equals("object")) {
			leaves.put(schema.path("$ref").asString().endsWith("/texts") ? key + "[]" : key, needed);
			return leaves;
		}
		String prefix = key.isEmpty() ? "" : key + '.';
		List<String> required = schema.path("required").values().stream().map(JsonNode::asString).toList();
		schema.path("properties")
			.properties()
			.forEach((child) -> leaves
				.putAll(leaves(prefix + child.getKey(), child.getValue(), required.contains(child.getKey()))));
		if (schema.path("additionalProperties").isObject()) {
			leaves.putAll(leaves(prefix + '*', schema.path("additionalProperties"), false));
		}
		return leaves;
	}

}
