package org.morningback.transparency;

import java.util.Locale;

import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.knowledge.words.Text;
import org.morningback.release.yaml.ProofFile;
import org.morningback.transparency.HowItDecidesPage.HazardView;
import org.morningback.transparency.HowItDecidesPage.LookBackView;
import org.morningback.transparency.HowItDecidesPage.NightView;
import org.morningback.transparency.HowItDecidesPage.OverdueView;
import org.morningback.transparency.HowItDecidesPage.Purpose;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page that says how the product decides from the running release. */
@Component
class HowItDecidesAssembler {

	private final ExplainerFactory explainers;

	private final CaseTables cases;

	private final ReleaseProofs proofs;

	private final MessageSource messages;

	HowItDecidesAssembler(ExplainerFactory explainers, CaseTables cases, ReleaseProofs proofs, MessageSource messages) {
		this.explainers = explainers;
		this.cases = cases;
		this.proofs = proofs;
		this.messages = messages;
	}

	HowItDecidesPage page(Locale locale) {
		Explainer explainer = this.explainers.in(locale);
		var rules = new RulePresenter(explainer);
		var help = new HelpPresenter(explainer);
		return new HowItDecidesPage(this.explainers.release().label(), purpose(explainer),
				Statement.overdueIn(explainer.knowledge(), explainer.today())
					.stream()
					.map((statement) -> new OverdueView(explainer.link(statement), explainer.origin(statement)))
					.toList(),
				new FlowPresenter(explainer, this.messages).flow(), new QuestionPresenter(explainer).sections(),
				rules.rules(), rules.causes(), help.tips(), help.routine(), help.cautions(), help.safetyNet(),
				rules.signs(), this.cases.of(this.explainers.release()), people(explainer),
				explainer.knowledge().nights().stream().map((rule) -> view(rule, explainer)).toList(),
				explainer.knowledge().lookBacks().stream().map((rule) -> view(rule, explainer)).toList(),
				explainer.knowledge().hazards().stream().map((hazard) -> view(hazard, explainer)).toList());
	}

	private PeopleView people(Explainer explainer) {
		var words = new PeoplePresenter(explainer, this.proofs.before());
		return new PeopleView(this.proofs.of(this.explainers.release())
			.flatMap(ProofFile.Proof::people)
			.map(words::figures)
			.orElse(null), new FrequencyPresenter(explainer).frequencies());
	}

	private static Purpose purpose(Explainer explainer) {
		return new Purpose(explainer.wording().list(Text.PURPOSE_FOR), explainer.wording().list(Text.PURPOSE_NOT_FOR),
				explainer.wording().list(Text.PURPOSE_LIMITS));
	}

	private static NightView view(NightRule rule, Explainer explainer) {
		return new NightView(rule.enough(), rule.tends() / 10.0, rule.clear() / 10.0,
				explainer.origin(Statement.of(rule)));
	}

	private static LookBackView view(LookBackRule rule, Explainer explainer) {
		return new LookBackView(rule, rule.points().changed() / 10.0, rule.points().alike() / 10.0,
				explainer.text(Text.QUESTION_ASK, rule.pain()), explainer.text(Text.QUESTION_ASK, rule.impact()),
				explainer.text(Text.URGENCY_NAME, rule.signFrom().word()), explainer.origin(Statement.of(rule)));
	}

	private static HazardView view(Hazard hazard, Explainer explainer) {
		return new HazardView(hazard.id().value(), hazard.severity().word(), explainer.text(Text.HAZARD, hazard.id()),
				explainer.text(Text.HAZARD_CAUSE, hazard.id()), explainer.text(Text.HAZARD_CONTROL, hazard.id()),
				hazard.tests());
	}

}
