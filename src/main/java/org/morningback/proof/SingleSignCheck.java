package org.morningback.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;

/**
 * Each sign by itself, with no more than what makes its question asked, gives the urgency
 * that its question promises in "alone".
 */
final class SingleSignCheck implements ContentCheck {

	private static final int LIMIT = 1000;

	private final KnowledgeBase knowledge;

	SingleSignCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each sign alone gives the urgency that its question promises";
	}

	@Override
	public String unit() {
		return "signs in every way they are asked";
	}

	@Override
	public void inspect(CheckResult result) {
		Set<Question.Id> named = this.knowledge.urgencyRules()
			.stream()
			.flatMap((rule) -> rule.when().questions().stream())
			.collect(Collectors.toSet());
		this.knowledge.sections().forEach((section) -> section.steps().forEach((step) -> {
			for (Question question : step.questions()) {
				if (!question.alone().isEmpty() || (hasNone(question) && named.contains(question.id()))) {
					promised(section.id(), question, result);
					question.alone()
						.forEach((urgency, signs) -> signs
							.forEach((sign) -> kept(section.id(), question, sign, urgency, result)));
				}
			}
		}));
	}

	/** Each sign is promised one urgency; "none of these" is no sign. */
	private void promised(Object section, Question question, CheckResult result) {
		List<Option.Id> promised = question.alone().values().stream().flatMap(List::stream).toList();
		for (Option option : question.options()) {
			long promises = promised.stream().filter(option.id()::equals).count();
			if (promises != ((option.role() == Option.Role.NONE) ? 0 : 1)) {
				result.problem("sections", section, "'alone' of '%s' must promise one urgency for '%s'; it has %d",
						question.id(), option.id(), promises);
			}
		}
	}

	private void kept(Object section, Question question, Option.Id sign, Urgency promised, CheckResult result) {
		Witness.Solutions ways = Witness.all(this.knowledge, question.shownWhen(), LIMIT);
		if (!ways.complete()) {
			result.sample();
		}
		for (Answers asked : ways.answers()) {
			Answers alone = asked.with(question.id(), List.of(sign));
			Urgency given = Assessor.assess(this.knowledge, alone).urgency();
			result.count();
			if (given != promised) {
				result.problem("sections", section, "%s alone gives %s, not %s as promised",
						new Answer(question.id(), sign), given.word(), promised.word());
				return;
			}
		}
	}

	private static boolean hasNone(Question question) {
		return question.takesSeveral()
				&& question.options().stream().anyMatch((option) -> option.role() == Option.Role.NONE);
	}

}
