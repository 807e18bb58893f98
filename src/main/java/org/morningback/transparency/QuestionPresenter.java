package org.morningback.transparency;

import java.util.List;

import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.words.Text;
import org.morningback.transparency.QuestionnairePage.OptionView;
import org.morningback.transparency.QuestionnairePage.QuestionView;
import org.morningback.transparency.QuestionnairePage.SectionView;
import org.morningback.transparency.QuestionnairePage.StepView;

/** Says what is asked, and when. */
record QuestionPresenter(Explainer explainer) {

	List<SectionView> sections() {
		return this.explainer.knowledge().sections().stream().map(this::section).toList();
	}

	private SectionView section(Section section) {
		return new SectionView(this.explainer.text(Text.SECTION, section.id()),
				section.steps().stream().map(this::step).toList());
	}

	private StepView step(Step step) {
		return new StepView(step.id().value(), this.explainer.text(Text.STEP_TITLE, step.id()),
				optional(Text.STEP_INTRO, step.id()), this.explainer.limit(step.endsWhen()),
				step.questions().stream().map(this::question).toList());
	}

	private QuestionView question(Question question) {
		Question.Id id = question.id();
		return new QuestionView(id.value(), Explainer.word(question.kind()), this.explainer.text(Text.QUESTION_ASK, id),
				optional(Text.QUESTION_HINT, id), this.explainer.text(Text.QUESTION_WHY, id),
				this.explainer.limit(question.shownWhen()),
				question.freshFor().equals(Question.ALWAYS_FRESH) ? 0 : question.freshFor().toHours(),
				question.options().stream().map((option) -> option(id, option)).toList());
	}

	private OptionView option(Question.Id question, Option option) {
		return new OptionView(option.id().value(), this.explainer.text(Text.OPTION_LABEL, question, option.id()),
				optional(Text.OPTION_HINT, question, option.id()));
	}

	private String optional(Text text, Object... about) {
		return this.explainer.wording().find(text, about).orElse("");
	}

}
