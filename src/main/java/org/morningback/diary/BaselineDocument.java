package org.morningback.diary;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A baseline as it is stored, before it is encrypted.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param at when it was
 * @param release the checksum of the content
 * @param answers the options chosen, by question
 */
record BaselineDocument(int v, Instant at, String release, Map<String, List<String>> answers) {

	private static final int VERSION = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static byte[] write(Baseline baseline) {
		var answers = new LinkedHashMap<String, List<String>>();
		baseline.answers()
			.chosen()
			.forEach((question, options) -> answers.put(question.value(),
					options.stream().map(Option.Id::value).toList()));
		return JSON.writeValueAsBytes(new BaselineDocument(VERSION, baseline.at(), baseline.release(), answers));
	}

	/**
	 * Empty where it is not of a form that this version knows. The cause is dropped:
	 * Jackson's messages quote the text, and here it is what somebody said.
	 */
	static Optional<Baseline> read(byte[] json) {
		try {
			return Optional.of(JSON.readValue(json, BaselineDocument.class))
				.filter((document) -> document.v == VERSION)
				.map(BaselineDocument::baseline);
		}
		catch (JacksonException | NullPointerException ex) {
			return Optional.empty();
		}
	}

	private Baseline baseline() {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		this.answers.forEach((question, options) -> chosen.put(new Question.Id(question),
				options.stream().map(Option.Id::new).toList()));
		return new Baseline(Objects.requireNonNull(this.at), Objects.requireNonNull(this.release), new Answers(chosen));
	}

	/** Hides what was said, so that no log can hold it. */
	@Override
	public String toString() {
		return "BaselineDocument[hidden]";
	}

}
