package org.morningback.transparency;

import java.util.List;

import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Text;
import org.morningback.transparency.PeopleView.FrequencyView;
import org.morningback.transparency.PeopleView.GroupView;
import org.morningback.transparency.PeopleView.ShareView;

/** Says how often each question is answered how, so that plausible people can be made. */
record FrequencyPresenter(Explainer explainer) {

	List<FrequencyView> frequencies() {
		return this.explainer.knowledge().population().stream().map(this::frequency).toList();
	}

	private FrequencyView frequency(Frequency frequency) {
		Question question = this.explainer.knowledge().question(frequency.question()).orElseThrow();
		return new FrequencyView(this.explainer.text(Text.QUESTION_ASK, question.id()), question.takesSeveral(),
				frequency.groups().stream().map((group) -> group(question, group)).toList(),
				this.explainer.origin(Statement.of(frequency)));
	}

	private GroupView group(Question question, Frequency.Group group) {
		return new GroupView(this.explainer.limit(group.when()),
				question.options()
					.stream()
					.filter((option) -> group.shares().containsKey(option.id()))
					.map((option) -> new ShareView(label(question, option), number(group.share(option))))
					.toList());
	}

	/** As it stands in the content: most are whole. */
	private String number(int tenths) {
		return (tenths % 10 == 0) ? String.valueOf(tenths / 10) : this.explainer.perThousand(tenths);
	}

	private String label(Question question, Option option) {
		return this.explainer.text(Text.OPTION_LABEL, question.id(), option.id());
	}

}
