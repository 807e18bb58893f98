package org.morningback.knowledge.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is asked, in order. Immutable.
 *
 * @param sections its named parts
 */
public record Questionnaire(List<Section> sections) {

	public Questionnaire {
		sections = List.copyOf(sections);
	}

	public Stream<Step> steps() {
		return this.sections.stream().flatMap((section) -> section.steps().stream());
	}

	public Stream<Question> questions() {
		return steps().flatMap((step) -> step.questions().stream());
	}

	public Optional<Step> step(Step.Id id) {
		return steps().filter((step) -> step.id().equals(id)).findFirst();
	}

	public Optional<Question> question(Question.Id id) {
		return questions().filter((question) -> question.id().equals(id)).findFirst();
	}

}
