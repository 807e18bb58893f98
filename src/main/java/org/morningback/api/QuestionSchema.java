package org.morningback.api;

import java.util.Optional;
import java.util.stream.Collectors;

import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the answers a question takes as a JSON schema. */
final class QuestionSchema {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private QuestionSchema() {
	}

	static ObjectNode of(Question question, Wording wording) {
		ObjectNode schema = question.takesSeveral() ? several(question) : one(question);
		return schema.put("description", description(question, wording));
	}

	private static ObjectNode one(Question question) {
		ObjectNode schema = JSON.objectNode().put("type", "string");
		question.options().forEach((option) -> schema.withArray("enum").add(option.id().value()));
		return schema;
	}

	private static ObjectNode several(Question question) {
		ObjectNode schema = JSON.objectNode().put("type", "array").put("minItems", 1).put("uniqueItems", true);
		schema.set("items", one(question));
		none(question).ifPresent((none) -> {
			ObjectNode onlyItself = schema.putObject("if");
			onlyItself.putObject("contains").put("const", none.id().value());
			schema.putObject("then").put("maxItems", 1);
		});
		return schema;
	}

	private static Optional<Option> none(Question question) {
		return question.options().stream().filter((option) -> option.role() == Option.Role.NONE).findFirst();
	}

	/** The question and its options in words, as Markdown. */
	private static String description(Question question, Wording wording) {
		return question.options()
			.stream()
			.map((option) -> "- `" + option.id() + "`: " + wording.text(Text.OPTION_LABEL, question.id(), option.id()))
			.collect(Collectors.joining("\n", wording.text(Text.QUESTION_ASK, question.id()) + "\n\n", ""));
	}

}
