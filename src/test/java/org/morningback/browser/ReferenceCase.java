package org.morningback.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person of the reference cases.
 *
 * @param id such as "case-10"
 * @param answers the options they choose, by question
 */
record ReferenceCase(String id, Map<String, List<String>> answers) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/** The file of cases. */
	private record Cases(List<ReferenceCase> cases) {

	}

	static ReferenceCase of(String id) {
		try (InputStream file = ReferenceCase.class.getResourceAsStream("/knowledge/cases/reference.json")) {
			return JSON.readValue(file, Cases.class)
				.cases()
				.stream()
				.filter((known) -> known.id().equals(id))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same person, but for one answer. */
	ReferenceCase but(String question, String... options) {
		var changed = new LinkedHashMap<>(this.answers);
		changed.put(question, List.of(options));
		return new ReferenceCase(this.id, changed);
	}

	List<String> to(String question) {
		return this.answers.getOrDefault(question, List.of());
	}

	Answers asAnswers() {
		Answers all = Answers.none();
		for (var entry : this.answers.entrySet()) {
			all = all.with(new Question.Id(entry.getKey()), entry.getValue().stream().map(Option.Id::new).toList());
		}
		return all;
	}

	@Override
	public String toString() {
		return this.id;
	}

}
