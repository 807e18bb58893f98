package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.evidence.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schemas that editors complete content from say what the reader says. Content is
 * broken in every place; then the reader's own words tell which keys and values it takes.
 */
class SchemaTests {

	private static final Path CONTENT = Path.of("src/main/resources/knowledge");

	private static final YAMLMapper YAML = new YAMLMapper();

	private static final JsonMapper JSON = new JsonMapper();

	private static final String SIGNS = JSON.writeValueAsString(YAML.readTree(CONTENT.resolve("signs.yml").toFile()));

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

	private static final Pattern REFERENCE = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)\n");

	/** What the reader says of a shape, rather than of what a name stands for. */
	private static final Pattern OF_SHAPE = Pattern
		.compile(".*(?:is none of \\[|is not known here|' is missing$|expected here$|points go from).*");

	private static final String UNKNOWN_KEY = "an unknown key";

	/** Looked at by a check, when all is read. */
	private static final Set<String> CHECKED_LATER = Set.of("/kind", "/read", "/link");

	static Stream<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(CONTENT)) {
			return files.filter((file) -> file.toString().endsWith(".yml") && !file.endsWith("before.yml"))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void describeEachFileThatIsShipped(Path file) throws IOException {
		Matcher reference = REFERENCE.matcher(Files.readString(file));

		assertThat(reference.lookingAt()).as("its first line names its schema").isTrue();
		Path schema = file.resolveSibling(reference.group(1)).normalize();
		assertThat(schema).exists();
		assertThat(schema(schema.getFileName().toString()).validate(YAML.readTree(file.toFile()))).isEmpty();
	}

	@Test
	void describeCasesInJson() {
		JsonNode cases = JSON.readTree(CONTENT.resolve("cases/reference.json").toFile());

		assertThat(schema("cases.json").validate(cases)).isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> refuseWhatTheReaderRefusesAndNothingElse() {
		return ContentItems.LISTS.stream().map((kind) -> DynamicTest.dynamicTest(kind, () -> {
			var mutations = new Mutations();
			YAML.readTree(CONTENT.resolve(kind + ".yml").toFile()).values().forEach(mutations::add);
			List<Mutation> tried = mutations.all()
				.filter((mutation) -> kind.equals("signs") || !mutation.isInACondition())
				.toList();
			assertThat(tried).hasSizeGreaterThan(10).allSatisfy((mutation) -> {
				JsonNode list = JSON.createArrayNode().add(mutation.item());
				compare(kind, mutation, list, reader(kind, list));
			});
		}));
	}

	@Test
	void refuseWhatTheReaderOfCasesRefusesAndNothingElse() {
		KnowledgeBase knowledge = KnowledgeFiles
			.read(new PathMatchingResourcePatternResolver(), CONTENT.toUri().toString())
			.release()
			.knowledge();
		ObjectNode file = (ObjectNode) YAML.readTree(CONTENT.resolve("cases/own.yml").toFile());
		JsonNode like = file.at("/cases")
			.values()
			.stream()
			.filter((each) -> each.has("rules"))
			.findFirst()
			.orElseThrow();
		file.set("cases", JSON.createArrayNode().add(like));
		var mutations = new Mutations();
		mutations.add(file);

		assertThat(mutations.all().filter((mutation) -> !mutation.place().matches("/bases/.+"))).hasSizeGreaterThan(50)
			.allSatisfy((mutation) -> compare("cases", mutation, mutation.item(), casesReader(knowledge, mutation)));
	}

	private static List<String> casesReader(KnowledgeBase knowledge, Mutation mutation) {
		var problems = new Problems();
		var items = new ContentItems(problems);
		items.addCases("own", "cases/own.yml", JSON.writeValueAsString(mutation.item()));
		new CaseReader(items, knowledge).read();
		return problems.asException().problems();
	}

	@Test
	void nameTheWordsForSources() {
		JsonNode item = JSON.readTree(CONTENT.resolve("schema/sources.json").toFile()).at("/items/properties");

		assertThat(words(item.at("/kind/enum"))).containsExactlyInAnyOrderElementsOf(Source.KINDS);
		assertThat(words(item.at("/read/enum"))).containsExactlyInAnyOrderElementsOf(Source.READINGS);
	}

	private static void compare(String kind, Mutation mutation, JsonNode content, List<String> read) {
		List<Error> refused = schema(kind + ".json").validate(content);
		boolean shape = read.stream().anyMatch((problem) -> OF_SHAPE.matcher(problem).matches());
		boolean later = kind.equals("sources") && CHECKED_LATER.contains(mutation.place());
		assertThat(refused.isEmpty() || later || !read.isEmpty())
			.as("%s: the schema says %s and the reader nothing", mutation, refused)
			.isTrue();
		assertThat(!shape || !refused.isEmpty()).as("%s: the reader says %s and the schema nothing", mutation, read)
			.isTrue();
		if (mutation.what().equals(UNKNOWN_KEY)) {
			assertThat(taken(refused, "additionalProperties", "properties")).as("%s: keys", mutation)
				.isEqualTo(said(read, "is not known here; it takes (.*)"));
		}
		else if (!later) {
			assertThat(taken(refused, "enum", "enum")).as("%s: words", mutation)
				.isEqualTo(said(read, "is none of \\[(.*)]"));
		}
	}

	/** What the reader says that it takes. */
	private static Set<String> said(List<String> problems, String pattern) {
		return problems.stream()
			.map(Pattern.compile(pattern)::matcher)
			.filter(Matcher::find)
			.flatMap((found) -> Arrays.stream(found.group(1).split(", ")))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What the schema takes where it refused something. */
	private static Set<String> taken(List<Error> errors, String keyword, String list) {
		return errors.stream()
			.filter((error) -> error.getKeyword().equals(keyword))
			.map((error) -> error.getSchemaLocation())
			.map((place) -> JSON.readTree(CONTENT.resolve("schema").resolve(fileOf(place)).toFile())
				.at(place.getFragment().toString().replaceFirst("/[^/]*$", "/" + list)))
			.filter((taken) -> list.equals("properties") || taken.get(0).isString())
			.flatMap((taken) -> (taken instanceof ObjectNode keys ? keys.propertyNames() : words(taken)).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String fileOf(SchemaLocation place) {
		String address = place.getAbsoluteIri().toString();
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private static List<String> words(JsonNode list) {
		return list.values().stream().map(JsonNode::asString).toList();
	}

	private static List<String> reader(String kind, JsonNode list) {
		var problems = new Problems();
		var items = new ContentItems(problems);
		items.addMap("about", "about.yml", "{ version: 1, written: 2026-01-31, review-by: 2027-01-31 }");
		if (!kind.equals("signs")) {
			items.addList("signs", "signs.yml", SIGNS);
		}
		items.addList(kind, kind + ".yml", JSON.writeValueAsString(list));
		new KnowledgeReader(items, problems).read();
		return problems.asException().problems();
	}

	private static Schema schema(String name) {
		return SCHEMAS.getSchema(SchemaLocation.of("classpath:knowledge/schema/" + name));
	}

	/**
	 * An item with a mistake.
	 *
	 * @param place where it is
	 * @param what what was done
	 */
	private record Mutation(String place, String what, JsonNode item) {

		/** All conditions are read alike. */
		boolean isInACondition() {
			return this.place.matches(".*/(?:[a-z-]*when|not-if|for)/.*");
		}

		@Override
		public String toString() {
			return this.what + " at " + this.place + " in " + this.item;
		}

	}

	/**
	 * Each mistake once: in the same place of a like item it shows nothing more. Items
	 * with another kind of their own take other keys.
	 */
	private static final class Mutations {

		private final Map<String, Mutation> mutations = new LinkedHashMap<>();

		Stream<Mutation> all() {
			return this.mutations.values().stream();
		}

		void add(JsonNode item) {
			add(item, item, "");
		}

		private void add(JsonNode whole, JsonNode node, String place) {
			if (node instanceof ObjectNode object) {
				object.put("zzz", "zzz");
				keep(place, UNKNOWN_KEY, whole);
				object.remove("zzz");
				boolean free = place.endsWith("/of-1000");
				List.copyOf(object.propertyNames())
					.forEach((key) -> change(whole, object, key, place + '/' + (free ? "*" : key)));
			}
			else {
				node.values().forEach((element) -> add(whole, element, place + "/*"));
			}
		}

		private void change(JsonNode whole, ObjectNode object, String key, String place) {
			JsonNode value = object.remove(key);
			keep(place, "nothing", whole);
			for (String wrong : List.of("\"zzz\"", "\"\"", "{}", "{\"zzz\":{}}", "[]", "[[]]")) {
				object.set(key, JSON.readTree(wrong));
				keep(place, wrong, whole);
			}
			object.set(key, value);
			add(whole, value, place);
		}

		private void keep(String place, String what, JsonNode whole) {
			this.mutations.computeIfAbsent(place + ' ' + what + ' ' + whole.path("kind").asString(""),
					(kind) -> new Mutation(place, what, whole.deepCopy()));
		}

	}

}
