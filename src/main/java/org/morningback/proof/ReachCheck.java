package org.morningback.proof;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;

/** Some answers lead to every question. */
final class ReachCheck implements ContentCheck {

	private final KnowledgeBase knowledge;

	ReachCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each question can be asked";
	}

	@Override
	public String unit() {
		return "questions";
	}

	@Override
	public void inspect(CheckResult result) {
		for (Section section : this.knowledge.sections()) {
			section.steps().stream().flatMap((step) -> step.questions().stream()).forEach((question) -> {
				result.count();
				result.requireWay(waysTo(question), "sections", section.id(), "no answers lead to the question '%s'",
						question.id());
			});
		}
	}

	private Witness.Solutions waysTo(Question question) {
		return Witness.any(this.knowledge, question.shownWhen(),
				(counted) -> this.knowledge.path(counted)
					.steps()
					.stream()
					.anyMatch((step) -> step.asked().contains(question)));
	}

}
