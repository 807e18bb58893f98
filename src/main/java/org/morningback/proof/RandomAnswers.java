package org.morningback.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;

/** Complete answers of people who answer at random, the same people each time. */
final class RandomAnswers {

	private final KnowledgeBase knowledge;

	private final Random random = new Random(20261125L);

	RandomAnswers(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	Answers next() {
		boolean well = this.random.nextInt(4) > 0;
		Answers answers = Answers.none();
		for (Question question : this.knowledge.questions().toList()) {
			if (question.shownWhen().isMetBy(answers)) {
				answers = answers.with(question.id(), choice(question, well));
			}
		}
		return this.knowledge.path(answers).counted();
	}

	private List<Option.Id> choice(Question question, boolean well) {
		var options = new ArrayList<>(question.options().stream().map(Option::id).toList());
		Collections.shuffle(options, this.random);
		if (!question.takesSeveral()) {
			return options.subList(0, 1);
		}
		Optional<Option.Id> none = question.options()
			.stream()
			.filter((option) -> option.role() == Option.Role.NONE)
			.map(Option::id)
			.findFirst();
		if (none.isPresent() && this.random.nextInt(100) < (well ? 90 : 30)) {
			return List.of(none.get());
		}
		none.ifPresent(options::remove);
		return options.subList(0, 1 + this.random.nextInt(Math.min(3, options.size())));
	}

}
