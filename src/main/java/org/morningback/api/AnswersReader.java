package org.morningback.api;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.morningback.journey.Choices;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import tools.jackson.databind.JsonNode;

/**
 * Reads answers from JSON, strictly: whatever a knowledge base does not know is refused.
 */
final class AnswersReader {

	static final String FIELD = "answers";

	private final KnowledgeBase knowledge;

	AnswersReader(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/** Reads an object with one field, the answers. */
	Answers read(String json) {
		JsonNode body = StrictJson.read(json);
		if (!body.isObject()) {
			throw new UnusableRequestException(ProblemType.WRONG_TYPE, "The body has to be an object.");
		}
		body.propertyNames().stream().filter(Predicate.not(FIELD::equals)).findFirst().ifPresent((name) -> {
			throw new UnusableRequestException(ProblemType.UNKNOWN_FIELD,
					"'" + Echo.of(name) + "' is not known; the only field is 'answers'.")
				.at("field", Echo.of(name));
		});
		JsonNode answers = body.optional(FIELD)
			.orElseThrow(() -> new UnusableRequestException(ProblemType.MISSING_ANSWERS,
					"Send an object with the field 'answers'."));
		if (!answers.isObject()) {
			throw new UnusableRequestException(ProblemType.WRONG_TYPE,
					"'answers' has to be an object that maps questions to options.");
		}
		return answers(answers);
	}

	/** Reads an object that maps questions to options. */
	Answers answers(JsonNode node) {
		var sent = new LinkedHashMap<Question, List<String>>();
		node.properties().forEach((answer) -> {
			Question question = question(answer.getKey());
			sent.put(question, options(question, answer.getValue()));
		});
		Choices choices = Choices.of(sent);
		choices.violations().forEach((id, violation) -> {
			throw refusal(violation, question(id.value()), choices.chosen().getOrDefault(id, List.of()));
		});
		return choices.legal();
	}

	/** Whether this answer would be read. */
	boolean takes(Map.Entry<String, JsonNode> answer) {
		return this.knowledge.question(new Question.Id(answer.getKey()))
			.filter((question) -> Choices.of(Map.of(question, options(question, answer.getValue())))
				.violations()
				.isEmpty())
			.isPresent();
	}

	private Question question(String name) {
		return this.knowledge.question(new Question.Id(name))
			.orElseThrow(() -> new UnusableRequestException(ProblemType.UNKNOWN_QUESTION,
					"There is no question '" + Echo.of(name) + "'.")
				.at("question", Echo.of(name)));
	}

	private static List<String> options(Question question, JsonNode value) {
		List<JsonNode> chosen = value.isArray() ? value.valueStream().toList() : List.of(value);
		if (!chosen.stream().allMatch(JsonNode::isString)) {
			throw new UnusableRequestException(ProblemType.WRONG_TYPE,
					"An answer to '" + question.id() + "' is an option as a string, or an array of such strings.")
				.at("question", question.id().value());
		}
		return chosen.stream().map(JsonNode::stringValue).toList();
	}

	private static UnusableRequestException refusal(Question.Violation violation, Question question,
			List<Option.Id> chosen) {
		return switch (violation) {
			case UNANSWERED -> refusal(ProblemType.NO_OPTION, question,
					"'%s' has no option chosen; leave the question out if it was not answered.");
			case MORE_THAN_ONE -> refusal(ProblemType.MORE_THAN_ONE_OPTION, question, "'%s' takes exactly one option.");
			case UNKNOWN_OPTION -> named(refusal(ProblemType.UNKNOWN_OPTION, question, "'%s' has no such option."),
					chosen, (id) -> question.option(id).isEmpty());
			case REPEATED -> named(refusal(ProblemType.REPEATED_OPTION, question, "'%s' has an option chosen twice."),
					chosen, Predicate.not(new HashSet<>()::add));
			case NONE_WITH_OTHERS ->
				named(refusal(ProblemType.NONE_WITH_OTHERS, question, "'%s' has an option that excludes every other."),
						chosen,
						(id) -> question.option(id).filter((option) -> option.role() == Option.Role.NONE).isPresent());
		};
	}

	private static UnusableRequestException refusal(ProblemType type, Question question, String detail) {
		return new UnusableRequestException(type, String.format(Locale.ROOT, detail, question.id())).at("question",
				question.id().value());
	}

	private static UnusableRequestException named(UnusableRequestException refusal, List<Option.Id> chosen,
			Predicate<Option.Id> culprit) {
		Optional<Option.Id> option = chosen.stream().filter(culprit).findFirst();
		option.ifPresent((id) -> refusal.at("option", Echo.of(id.value())));
		return refusal;
	}

}
