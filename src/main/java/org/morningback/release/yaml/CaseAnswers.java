package org.morningback.release.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;

/**
 * Reads the answers of worked cases. A case may be older than a question: then it is
 * taken to have answered what the question says of older cases.
 */
final class CaseAnswers {

	private final KnowledgeBase knowledge;

	private final Map<Question.Id, Unanswered> unanswered = new LinkedHashMap<>();

	CaseAnswers(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/**
	 * A question that cases leave open.
	 *
	 * @param first the first of them
	 * @param node where it stands
	 * @param more how many others there are
	 */
	private record Unanswered(String first, YamlNode node, int more) {

		void report(Question.Id question) {
			this.node.report(String.format(Locale.ROOT,
					"%s%s: '%s' is not answered; answer it here or, where the question is newer than the case, "
							+ "say in sections.yml with 'older-cases: <option>' what such a case is taken to have answered",
					this.first, (this.more > 0) ? " and " + this.more + " more" : "", question));
		}

	}

	/** The answers as they are written. */
	Answers read(YamlNode node) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		node.entries().forEach((name, value) -> {
			List<Option.Id> options = value.words(Option.Id::new);
			chosen.put(new Question.Id(name), options);
			this.knowledge.question(new Question.Id(name))
				.ifPresentOrElse(
						(question) -> question.validate(options)
							.ifPresent((violation) -> value
								.report(String.format(Locale.ROOT, "%s: %s %s", name, violation, options))),
						() -> value.report("there is no question '" + name + "'"));
		});
		return new Answers(chosen);
	}

	/** The answers of a case with what is assumed of older ones. */
	Answers complete(String id, YamlNode node, Answers given) {
		Answers answers = given;
		Optional<Question> older = firstAssumed(answers);
		while (older.isPresent()) {
			answers = answers.with(older.get().id(), older.get().olderCases());
			older = firstAssumed(answers);
		}
		path(answers).unanswered()
			.forEach((question) -> this.unanswered.merge(question, new Unanswered(id, node, 0),
					(first, more) -> new Unanswered(first.first(), first.node(), first.more() + 1)));
		return answers;
	}

	QuestionPath path(Answers answers) {
		return this.knowledge.path(answers);
	}

	/** Reports each question that cases leave open: once, however many do. */
	void reportUnanswered() {
		this.unanswered.forEach((question, open) -> open.report(question));
	}

	private Optional<Question> firstAssumed(Answers answers) {
		return path(answers).unanswered()
			.stream()
			.flatMap((id) -> this.knowledge.question(id).stream())
			.filter((question) -> !question.olderCases().isEmpty())
			.findFirst();
	}

}
