package org.morningback.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.morningback.knowledge.questions.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OpenApiControllerTests {

	private static final String CONTENT = "/content/application~1json";

	private static final String OPERATION = "/paths/~1api~1assessments/post";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void isSoundOpenApi() {
		SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text(get("en")));
		OpenAPI document = parsed.getOpenAPI();
		assertThat(parsed.getMessages()).isEmpty();
		assertThat(document.getOpenapi()).isEqualTo("3.1.0");
		assertThat(document.getInfo().getVersion()).isEqualTo("1-01234567");
		assertThat(document.getPaths()).containsOnlyKeys("/api/assessments", "/api/openapi.json");
	}

	@Test
	void describesEveryQuestionWithEveryOption() {
		OpenAPI document = new OpenAPIV3Parser().readContents(text(get("en"))).getOpenAPI();
		List<Question> questions = TinyKnowledge.release().knowledge().questions().toList();
		Schema<?> answers = document.getComponents().getSchemas().get("Answers");
		assertThat(answers.getProperties()).hasSameSizeAs(questions);
		for (Question question : questions) {
			Schema<?> schema = answers.getProperties().get(question.id().value());
			Schema<?> choice = question.takesSeveral() ? schema.getItems() : schema;
			assertThat(schema.getTypes()).containsExactly(question.takesSeveral() ? "array" : "string");
			assertThat(choice.getEnum())
				.hasToString(question.options().stream().map((o) -> o.id()).toList().toString());
			assertThat(schema.getDescription()).startsWith("Question " + question.id() + "?\n\n- `");
		}
	}

	@Test
	void allowsNoEmptyRepeatedOrContradictoryChoice() {
		var schema = (ObjectNode) json(get("en")).at("/components/schemas/Answers/properties/mattress-signs");
		assertThat(schema.without("description")).isEqualTo(JsonMapper.shared().readTree("""
				{"type": "array", "minItems": 1, "uniqueItems": true,
				 "items": {"type": "string", "enum": ["sags", "lumps", "none"]},
				 "if": {"contains": {"const": "none"}}, "then": {"maxItems": 1}}"""));
	}

	@Test
	void namesEveryWordAReplyCanHold() {
		JsonNode schemas = json(get("en")).at("/components/schemas");
		assertThat(words(schemas, "Urgency")).containsExactly("emergency", "urgent", "soon", "routine", "self-care");
		assertThat(words(schemas, "Strength")).containsExactly("fits-well", "fits", "possible");
		assertThat(words(schemas, "Kind")).containsExactly("concern", "pattern", "contributor");
		assertThat(words(schemas, "Evidence")).contains("very-low", "advised-against");
		assertThat(words(schemas, "CauseId")).containsExactly("cauda-equina", "mattress-worn-out");
		assertThat(words(schemas, "TipId")).containsExactly("support-the-sag");
		assertThat(words(schemas, "QuestionId")).contains("age", "morning-pain");
		assertThat(words(schemas, "ProblemType")).contains("tag:morningback.org,2026:none-with-others");
	}

	@Test
	void givesAnExampleThatTheApiItselfGives() {
		JsonNode operation = json(get("es")).at(OPERATION);
		JsonNode request = operation.at("/requestBody" + CONTENT + "/example");
		assertThat(request).hasToString("{\"answers\":{\"age\":\"35-to-44\",\"mattress-signs\":[\"sags\"]}}");
		assertThat(this.mvc.post()
			.uri("/api/assessments")
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "es")
			.content(request.toString())).bodyText()
			.isEqualTo(operation.at("/responses/200" + CONTENT + "/example").toString());
	}

	@Test
	void speaksTheLanguageThatIsPreferred() {
		assertThat(get("es")).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "es")
			.bodyJson()
			.extractingPath("$.components.schemas.Answers.properties.age.description")
			.asString()
			.startsWith("ES Question age?\n\n- `under-18`: ES Label under-18\n");
	}

	@Test
	void isSentAgainOnlyWhenItChanged() {
		String tag = tag(get("en"));
		assertThat(get("en", tag)).hasStatus(304).hasHeader(HttpHeaders.ETAG, tag).body().isEmpty();
		assertThat(get("es", tag)).hasStatusOk();
		assertThat(get("en")).hasContentType(MediaType.APPLICATION_JSON)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=300, public");
		assertThat(get("en").getResponse().getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE);
	}

	private MvcTestResult get(String language, String... tags) {
		var request = this.mvc.get().uri("/api/openapi.json").header(HttpHeaders.ACCEPT_LANGUAGE, language);
		return ((tags.length > 0) ? request.header(HttpHeaders.IF_NONE_MATCH, tags[0]) : request).exchange();
	}

	private static String tag(MvcTestResult result) {
		return Optional.ofNullable(result.getResponse().getHeader(HttpHeaders.ETAG)).orElseThrow();
	}

	private static List<String> words(JsonNode schemas, String name) {
		return schemas.path(name).path("enum").valueStream().map(JsonNode::stringValue).toList();
	}

	private static JsonNode json(MvcTestResult result) {
		return JsonMapper.shared().readTree(text(result));
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
