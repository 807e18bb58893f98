package org.morningback.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A person of the reference cases.
 *
 * @param id such as "case-10"
 * @param answers the options they choose, by question
 */
record ReferenceCase(String id, Map<String, List<String>> answers) {

	private static final List<WorkedCase> CASES = KnowledgeFiles
		.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/")
		.release()
		.workedCases();

	static ReferenceCase of(String id) {
		WorkedCase found = CASES.stream().filter((known) -> known.id().equals(id)).findFirst().orElseThrow();
		var answers = new LinkedHashMap<String, List<String>>();
		found.answers()
			.chosen()
			.forEach((question, options) -> answers.put(question.value(),
					options.stream().map(Option.Id::value).toList()));
		return new ReferenceCase(id, answers);
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
