package org.morningback.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.Frequency.Group;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.KnowledgeCheck.Problem;

/**
 * Plausible people can be made: each question has its frequencies, in an order in which
 * what a frequency depends on stands before it, and the numbers add up. Content of an
 * older release has none at all.
 */
final class FrequencyCheck {

	private static final String KIND = "population";

	private final KnowledgeBase knowledge;

	private final Consumer<Problem> report;

	private final Set<Question.Id> answered = new HashSet<>();

	FrequencyCheck(KnowledgeBase knowledge, Consumer<Problem> report) {
		this.knowledge = knowledge;
		this.report = report;
	}

	void run() {
		if (this.knowledge.population().isEmpty()) {
			return;
		}
		for (Frequency frequency : this.knowledge.population()) {
			Object item = frequency.question();
			this.knowledge.question(frequency.question())
				.ifPresentOrElse((question) -> frequency(question, frequency.groups()),
						() -> require(false, item, "there is no question '" + item + "'"));
			this.answered.add(frequency.question());
		}
		this.knowledge.questions()
			.map(Question::id)
			.filter((id) -> !this.answered.contains(id))
			.forEach((id) -> require(false, id, "nothing says how often its answers are given"));
	}

	private void frequency(Question question, List<Group> groups) {
		dependsOn(question.id(), question.shownWhen());
		int last = groups.size() - 1;
		require(last >= 0, question.id(), "it has no numbers");
		for (int i = 0; i <= last; i++) {
			Group group = groups.get(i);
			require(group.when().equals(Condition.always()) == (i == last), question.id(),
					"the last group, and no other, is without 'when'");
			dependsOn(question.id(), group.when());
			shares(question, group);
		}
	}

	private void dependsOn(Question.Id item, Condition condition) {
		for (Answer answer : condition.mentions()) {
			require(this.answered.contains(answer.question()), item,
					"'" + answer.question() + "' must stand before it");
			this.knowledge.question(answer.question())
				.ifPresent((other) -> require(other.option(answer.option()).isPresent(), item,
						"no option '" + answer.option() + "' of question '" + answer.question() + "'"));
		}
	}

	private void shares(Question question, Group group) {
		group.shares().forEach((id, share) -> {
			require(question.option(id).isPresent(), question.id(), "there is no option '" + id + "'");
			require(share >= 0 && share <= Frequency.EVERYBODY, question.id(), "'" + id + "' goes from 0 to 1000");
			require(!question.takesSeveral() || question.option(id).stream().noneMatch(FrequencyCheck::isNone),
					question.id(), "'" + id + "' is what is left; it has no number");
		});
		question.options()
			.stream()
			.filter((option) -> question.takesSeveral() && !isNone(option))
			.forEach((option) -> require(group.shares().containsKey(option.id()), question.id(),
					"'" + option.id() + "' has no number; 0 is one"));
		int sum = group.shares().values().stream().mapToInt(Integer::intValue).sum();
		require(question.takesSeveral() || sum == Frequency.EVERYBODY, question.id(),
				"the numbers add up to " + PopulationTable.perThousand(sum) + " and not to 1000");
	}

	private static boolean isNone(Option option) {
		return option.role() == Option.Role.NONE;
	}

	private void require(boolean sound, Object item, String message) {
		if (!sound) {
			this.report.accept(new Problem(KIND, item.toString(), message));
		}
	}

}
