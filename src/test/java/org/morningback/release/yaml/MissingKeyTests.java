package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.ContentItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in for a missing value is never reported itself. */
class MissingKeyTests {

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	private Path folder;

	@Test
	void aMissingKeyIsTheOnlyProblemThatIsNamed() throws IOException {
		List<ContentItem> items = TinyContent.in(this.folder).withCases().read().items();
		ParsedContent content = ParsedContent.of(items);
		int named = 0;
		for (ContentItem item : items) {
			for (ContentItem shorter : shorter(item)) {
				List<String> problems = problems(content.with(item, shorter));
				boolean missing = problems.stream().anyMatch((problem) -> problem.endsWith("' is missing"));
				assertThat(problems).as(shorter.definition()).noneMatch((problem) -> problem.contains("?"));
				if (missing) {
					assertThat(problems).as(shorter.definition()).hasSize(1);
					named++;
				}
			}
		}
		assertThat(named).isGreaterThan(50);
	}

	/** The item without one of its keys, for each. */
	private static List<ContentItem> shorter(ContentItem item) {
		var shorter = new ArrayList<ContentItem>();
		JsonNode whole = JSON.readTree(item.definition());
		objects(whole).forEach((object) -> object.propertyNames().stream().toList().forEach((key) -> {
			JsonNode value = object.remove(key);
			shorter.add(new ContentItem(item.kind(), item.key(), item.position(), JSON.writeValueAsString(whole)));
			object.set(key, value);
		}));
		return shorter;
	}

	private static List<ObjectNode> objects(JsonNode node) {
		return Stream
			.concat((node instanceof ObjectNode object) ? Stream.of(object) : Stream.empty(),
					node.values().stream().flatMap((value) -> objects(value).stream()))
			.toList();
	}

	private static List<String> problems(ParsedContent content) {
		try {
			content.read();
			return List.of();
		}
		catch (BrokenKnowledgeException ex) {
			return ex.problems();
		}
	}

}
