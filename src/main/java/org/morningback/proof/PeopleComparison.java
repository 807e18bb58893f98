package org.morningback.proof;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

/** What two contents tell the same plausible people. */
final class PeopleComparison {

	private static final long SEED = 20261125L;

	private PeopleComparison() {
	}

	/** What one person is told. */
	private record Pair(Told before, Told after) {

	}

	/**
	 * Makes people up from the later content's frequencies and judges each by both.
	 * @param count how many
	 */
	static Differences of(KnowledgeBase before, KnowledgeBase after, int count) {
		List<Answers> now = Population.of(after).people(count, SEED).toList();
		List<Answers> then = Population.of(before).people(count, SEED).toList();
		List<Pair> pairs = IntStream.range(0, count)
			.parallel()
			.mapToObj((i) -> new Pair(Told.of(before, asAsked(before, now.get(i), then.get(i))),
					Told.of(after, now.get(i))))
			.toList();
		var differences = new Differences();
		for (int i = 0; i < count; i++) {
			String name = "person " + (i + 1) + ": ";
			Answers answers = now.get(i);
			differences.add(() -> name + words(answers), pairs.get(i).before(), pairs.get(i).after());
		}
		return differences;
	}

	/**
	 * What somebody says where other questions are asked: the same, and to a question or
	 * an option that is asked there only, what the same person says by its frequencies.
	 */
	static Answers asAsked(KnowledgeBase there, Answers here, Answers otherwise) {
		Answers answers = otherwise;
		for (Question question : there.questions().toList()) {
			List<Option.Id> chosen = here.to(question.id());
			if (question.validate(chosen).isEmpty()) {
				answers = answers.with(question.id(), chosen);
			}
		}
		return answers;
	}

	private static String words(Answers answers) {
		return answers.chosen()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " "
					+ entry.getValue().stream().map(Option.Id::value).collect(Collectors.joining(" + ")))
			.collect(Collectors.joining(", "));
	}

}
