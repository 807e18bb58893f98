package org.morningback.transparency;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.ConditionPhrases;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import org.morningback.transparency.Explainer.Link;
import org.morningback.transparency.HowItDecidesPage.CauseGroup;
import org.morningback.transparency.HowItDecidesPage.CauseView;
import org.morningback.transparency.HowItDecidesPage.ClueView;
import org.morningback.transparency.HowItDecidesPage.Points;
import org.morningback.transparency.HowItDecidesPage.RuleGroup;
import org.morningback.transparency.HowItDecidesPage.RuleView;
import org.morningback.transparency.HowItDecidesPage.SignView;

/** Says what answers mean: urgency rules, scorecards and named conditions. */
record RulePresenter(Explainer explainer) {

	List<RuleGroup> rules() {
		return Stream.of(Urgency.values()).map(this::rules).filter((group) -> !group.rules().isEmpty()).toList();
	}

	List<CauseGroup> causes() {
		return Stream.of(Cause.Kind.values())
			.map((kind) -> new CauseGroup(kind.word(),
					knowledge().causes().stream().filter((cause) -> cause.kind() == kind).map(this::cause).toList()))
			.toList();
	}

	List<SignView> signs() {
		return knowledge().signs().stream().map(this::sign).toList();
	}

	private RuleGroup rules(Urgency urgency) {
		return new RuleGroup(urgency.word(), this.explainer.text(Text.URGENCY_NAME, urgency.word()),
				this.explainer.text(Text.URGENCY_TITLE, urgency.word()),
				knowledge().urgencyRules()
					.stream()
					.filter((rule) -> rule.urgency() == urgency)
					.map(this::rule)
					.toList());
	}

	private RuleView rule(UrgencyRule rule) {
		return new RuleView(rule.id().value(), this.explainer.text(Text.RULE_BECAUSE, rule.id()), action(rule),
				this.explainer.condition(rule.when()),
				this.explainer.causes(Stream.concat(rule.concerns().stream(), rule.patterns().stream()).toList()),
				this.explainer.origin(Statement.of(rule)), this.explainer.origin(Statement.ofLevel(rule)));
	}

	private String action(UrgencyRule rule) {
		Wording wording = this.explainer.wording();
		return Stream
			.of(wording.find(Text.RULE_ACTION, rule.id()).stream(), wording.find(Text.RULE_TELL, rule.id()).stream(),
					wording.list(Text.RULE_CHECK, rule.id()).stream(), wording.list(Text.RULE_THEN, rule.id()).stream())
			.flatMap(Function.identity())
			.collect(Collectors.joining(" "));
	}

	private CauseView cause(Cause cause) {
		Points points = cause.isScored()
				? new Points(cause.thresholds().possible(), cause.thresholds().fits(), cause.thresholds().fitsWell())
				: null;
		return new CauseView(cause.id().value(), this.explainer.text(Text.CAUSE_TITLE, cause.id()),
				this.explainer.text(Text.CAUSE_SUMMARY, cause.id()), this.explainer.limit(cause.onlyWhen()), points,
				cause.clues().stream().map((clue) -> clue(cause.id(), clue)).toList(),
				this.explainer.causes(cause.ifNoneOf()), this.explainer.causes(cause.company().notBeside()),
				this.explainer.causes(sameTopic(cause)), cause.company().companion(), cause.company().checkFirst(),
				rulesThatName(cause), this.explainer.tips(cause.tips()), this.explainer.origin(Statement.of(cause)));
	}

	private List<Cause.Id> sameTopic(Cause cause) {
		String topic = cause.company().topic();
		return knowledge().causes()
			.stream()
			.filter((other) -> !topic.isEmpty() && other != cause && other.company().topic().equals(topic))
			.map(Cause::id)
			.toList();
	}

	private List<Link> rulesThatName(Cause cause) {
		return knowledge().urgencyRules()
			.stream()
			.filter((rule) -> rule.concerns().contains(cause.id()) || rule.patterns().contains(cause.id()))
			.map(Statement::of)
			.map(this.explainer::link)
			.toList();
	}

	private ClueView clue(Cause.Id cause, Clue clue) {
		String points = (clue.points() < 0) ? "\u2212" + -clue.points() : "+" + clue.points();
		return new ClueView(points, clue.specific(), this.explainer.text(Text.CLUE, cause, clue.id()),
				this.explainer.condition(clue.when()), this.explainer.origin(Statement.of(cause, clue)));
	}

	private SignView sign(Sign sign) {
		return new SignView(sign.id().value(),
				ConditionPhrases.of(sign, knowledge().signs(), knowledge().questionnaire(), this.explainer.wording()),
				this.explainer.origin(Statement.of(sign)));
	}

	private KnowledgeBase knowledge() {
		return this.explainer.knowledge();
	}

}
