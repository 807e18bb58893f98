package org.morningback.transparency;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.words.ConditionPhrases;
import org.morningback.knowledge.words.Text;
import org.morningback.transparency.Explainer.Link;
import org.morningback.transparency.HowItDecidesPage.CautionView;
import org.morningback.transparency.HowItDecidesPage.NetView;
import org.morningback.transparency.HowItDecidesPage.TipGroup;
import org.morningback.transparency.HowItDecidesPage.TipView;

/** Says what may help and whom it is given to. */
record HelpPresenter(Explainer explainer) {

	List<TipGroup> tips() {
		return Stream.of(Tip.Moment.values())
			.map((moment) -> new TipGroup(Explainer.word(moment),
					knowledge().tips().stream().filter((tip) -> tip.moment() == moment).map(this::tip).toList()))
			.toList();
	}

	List<TipView> routine() {
		return knowledge().routine().stream().map(this::movement).toList();
	}

	List<NetView> safetyNet() {
		return knowledge().safetyNet().stream().map(this::line).toList();
	}

	List<CautionView> cautions() {
		return knowledge().cautions().stream().map(this::caution).toList();
	}

	/** What people may test at home. */
	List<TipView> changes() {
		return knowledge().changes().stream().map(this::change).toList();
	}

	private TipView change(TestableChange change) {
		String text = this.explainer.text(Text.USUAL_HOW, change.id()) + ' '
				+ this.explainer.text(Text.CHANGE_HOW, change.id());
		return view(Statement.of(change), this.explainer.text(Text.CHANGE_TITLE, change.id()), text,
				change.suitability(), "", false, change.exercise(), List.of(), List.of());
	}

	private CautionView caution(Caution caution) {
		Stream<Statement> items = Stream
			.of(knowledge().tips().stream().map(Statement::of), knowledge().routine().stream().map(Statement::of),
					knowledge().changes().stream().map(Statement::of))
			.flatMap((statements) -> statements);
		return new CautionView(caution.id().value(), this.explainer.condition(caution.when()),
				caution.never().contains(Caution.EXERCISES),
				items.filter((item) -> caution.never().contains(item.id())).map(this.explainer::link).toList(),
				this.explainer.origin(Statement.of(caution)));
	}

	private TipView tip(Tip tip) {
		return view(Statement.of(tip), this.explainer.text(Text.TIP_TITLE, tip.id()),
				this.explainer.text(Text.TIP_TEXT, tip.id()), tip.suitability(), tip.evidence().word(), tip.general(),
				tip.exercise(), causesThatList(tip), this.explainer.tips(tip.contradicts()));
	}

	private TipView movement(RoutineStep step) {
		return view(Statement.of(step), this.explainer.text(Text.MOVE_TITLE, step.id()),
				this.explainer.text(Text.MOVE_HOW, step.id()), step.suitability(), step.evidence().word(), true, true,
				List.of(), List.of());
	}

	private TipView view(Statement statement, String title, String text, Suitability suitability, String evidence,
			boolean general, boolean exercise, List<Link> causes, List<Link> contradicts) {
		return new TipView(statement.id(), title, text, this.explainer.limit(suitability.suitsWhen()),
				this.explainer.limit(suitability.notIf()), name(suitability.urgencyUpTo()), general, exercise, causes,
				contradicts, this.explainer.origin(statement, evidence));
	}

	private List<Link> causesThatList(Tip tip) {
		return knowledge().causes()
			.stream()
			.filter((cause) -> cause.tips().contains(tip.id()))
			.map(Statement::of)
			.map(this.explainer::link)
			.toList();
	}

	private NetView line(SafetyNetLine line) {
		return new NetView(name(line.urgency()), this.explainer.text(Text.SAFETY_NET, line.id()),
				audience("safety-net." + line.id()), this.explainer.origin(Statement.of(line)));
	}

	private @Nullable ConditionPhrases audience(String text) {
		return knowledge().audiences()
			.stream()
			.filter((audience) -> audience.text().equals(text))
			.map((audience) -> this.explainer.condition(audience.who()))
			.findFirst()
			.orElse(null);
	}

	private String name(Urgency urgency) {
		return this.explainer.text(Text.URGENCY_NAME, urgency.word());
	}

	private KnowledgeBase knowledge() {
		return this.explainer.knowledge();
	}

}
