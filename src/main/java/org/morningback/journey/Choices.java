package org.morningback.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Violation;

/**
 * What somebody chose. By whatever way it came, a form or a program, it is read here.
 *
 * @param chosen what was chosen, by question, legal or not
 * @param legal the legal choices
 * @param violations what is wrong with the others, by question
 */
public record Choices(Map<Question.Id, List<Option.Id>> chosen, Answers legal, Map<Question.Id, Violation> violations) {

	/**
	 * Reads what was sent.
	 * @param sent the names of options, by question; no name where none was chosen
	 */
	public static Choices of(Map<Question, List<String>> sent) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		var violations = new LinkedHashMap<Question.Id, Violation>();
		Answers legal = Answers.none();
		for (Map.Entry<Question, List<String>> entry : sent.entrySet()) {
			Question question = entry.getKey();
			List<Option.Id> options = entry.getValue().stream().map(Option.Id::new).toList();
			chosen.put(question.id(), options);
			question.validate(options).ifPresent((violation) -> violations.put(question.id(), violation));
			legal = violations.containsKey(question.id()) ? legal : legal.with(question.id(), options);
		}
		return new Choices(chosen, legal, violations);
	}

	/** Hides the answers, so that no log can hold them. */
	@Override
	public String toString() {
		return "Choices[hidden]";
	}

}
