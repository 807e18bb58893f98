package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;

import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

/** One more sign never lowers the urgency, tried on people who answer at random. */
final class MonotonicityTrial implements ContentCheck {

	private static final int PEOPLE = 200;

	private final KnowledgeBase knowledge;

	MonotonicityTrial(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "one more sign never lowers the urgency: of people who answer at random";
	}

	@Override
	public String unit() {
		return "signs added";
	}

	@Override
	public void inspect(CheckResult result) {
		result.sample();
		var people = new RandomAnswers(this.knowledge);
		for (int i = 0; i < PEOPLE; i++) {
			addTo(people.next(), result);
		}
	}

	private void addTo(Answers answers, CheckResult result) {
		Urgency before = urgency(answers);
		this.knowledge.questions()
			.filter((question) -> !question.alone().isEmpty() && answers.contains(question.id()))
			.forEach((question) -> {
				for (List<Option.Id> more : oneMore(question, answers)) {
					Urgency after = urgency(answers.with(question.id(), more));
					result.count();
					if (!after.atLeast(before)) {
						result.problem("sections", question.id(), "%s instead of %s lowers %s to %s", more,
								answers.to(question.id()), before.word(), after.word());
					}
				}
			});
	}

	/** The choices with one more sign; "none of these" gives way to it. */
	private static List<List<Option.Id>> oneMore(Question question, Answers answers) {
		var choices = new ArrayList<List<Option.Id>>();
		for (Option option : question.options()) {
			var chosen = new ArrayList<>(answers.to(question.id()));
			if (option.role() != Option.Role.NONE && !chosen.contains(option.id())) {
				chosen.removeIf((id) -> question.option(id).filter((o) -> o.role() == Option.Role.NONE).isPresent());
				chosen.add(option.id());
				choices.add(chosen);
			}
		}
		return choices;
	}

	private Urgency urgency(Answers answers) {
		return Assessor.assess(this.knowledge, answers).urgency();
	}

}
