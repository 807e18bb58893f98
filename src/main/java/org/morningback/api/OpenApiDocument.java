package org.morningback.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

/**
 * Describes the API as OpenAPI: a template that is the same for every release, filled
 * with what a release asks and can answer.
 */
final class OpenApiDocument {

	/** Stands for where the API is, which only a request can tell. */
	static final String SERVER = "{server}";

	private static final String TEMPLATE = "api/openapi.json";

	private static final String CONTENT = "/content/application~1json";

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final Release release;

	private final Wording wording;

	private final AnswersReader reader;

	private final ObjectNode document = template();

	private OpenApiDocument(Release release, Wording wording) {
		this.release = release;
		this.wording = wording;
		this.reader = new AnswersReader(release.knowledge());
	}

	static String of(Release release, Wording wording) {
		return new OpenApiDocument(release, wording).text();
	}

	private String text() {
		KnowledgeBase knowledge = this.release.knowledge();
		at("/info").put("version", this.release.label());
		ObjectNode answers = at("/components/schemas/Answers/properties");
		knowledge.questions().forEach((q) -> answers.set(q.id().value(), QuestionSchema.of(q, this.wording)));
		words("QuestionId", knowledge.questions().map((question) -> question.id().value()));
		words("CauseId", knowledge.causes().stream().map((cause) -> cause.id().value()));
		words("TipId", knowledge.tips().stream().map((tip) -> tip.id().value()));
		words("Urgency", Stream.of(Urgency.values()).map(Urgency::word));
		words("Kind", Stream.of(Cause.Kind.values()).map(Cause.Kind::word));
		words("Strength", Stream.of(Fit.values()).map(Fit::word));
		words("Evidence", Stream.of(Evidence.values()).map(Evidence::word));
		words("ProblemType", Stream.of(ProblemType.values()).map((type) -> type.uri().toString()));
		example(at("/paths/~1api~1assessments/post"));
		return MAPPER.writeValueAsString(this.document);
	}

	private void words(String schema, Stream<String> words) {
		ObjectNode node = at("/components/schemas/" + schema);
		words.forEach(node.withArray("enum")::add);
	}

	/**
	 * The template's answers as far as the release knows them, and what it makes of them.
	 */
	private void example(ObjectNode operation) {
		ObjectNode request = (ObjectNode) operation.at("/requestBody" + CONTENT + "/example/answers");
		request.remove(request.properties()
			.stream()
			.filter(Predicate.not(this.reader::takes))
			.map(Map.Entry::getKey)
			.toList());
		Assessment assessment = Assessor.assess(this.release.knowledge(), this.reader.answers(request));
		((ObjectNode) operation.at("/responses/200" + CONTENT)).set("example",
				MAPPER.valueToTree(AssessmentReply.of(this.release, assessment, this.wording)));
	}

	private ObjectNode at(String pointer) {
		return (ObjectNode) this.document.at(pointer);
	}

	private static ObjectNode template() {
		try (InputStream template = new ClassPathResource(TEMPLATE).getInputStream()) {
			return (ObjectNode) MAPPER.readTree(template);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
