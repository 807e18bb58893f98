package org.morningback.transparency;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.words.ConditionPhrases;
import org.morningback.transparency.Explainer.Link;
import org.morningback.transparency.QuestionnairePage.SectionView;

/**
 * How the product decides, ready to print.
 *
 * @param content the version of the content
 * @param purpose what it is for and not for, and its limits
 * @param overdue statements that should have been looked at again
 * @param flow the way through the questions
 * @param sections what is asked
 * @param rules how soon to be seen, the most urgent first
 * @param causes what may be behind the pain, by kind
 * @param tips what may help, by moment
 * @param routine the morning routine
 * @param cautions who is never given what
 * @param safetyNet the safety card
 * @param signs named conditions
 * @param cases how the reference cases are judged
 * @param people what plausible people are told
 * @param nights from how many mornings and nights on a diary says something
 * @param lookBacks how it tells after some weeks whether it is better
 * @param hazards how it could harm someone, and what is done about it
 */
record HowItDecidesPage(String content, Purpose purpose, List<OverdueView> overdue, Flow flow,
		List<SectionView> sections, List<RuleGroup> rules, List<CauseGroup> causes, List<TipGroup> tips,
		List<TipView> routine, List<CautionView> cautions, List<NetView> safetyNet, List<SignView> signs,
		CaseTable cases, PeopleView people, List<NightView> nights, List<LookBackView> lookBacks,
		List<HazardView> hazards) {

	/** What it is for, what it is not for, and its limits. */
	record Purpose(List<String> intended, List<String> excluded, List<String> limits) {

	}

	/** A statement that should have been looked at again. */
	record OverdueView(Link link, Origin origin) {

	}

	/** The rules that lead to one urgency. */
	record RuleGroup(String urgency, String name, String title, List<RuleView> rules) {

	}

	/**
	 * An urgency rule.
	 *
	 * @param action what to do about it in particular; blank where there is nothing
	 * @param origin where it comes from that this can be a sign
	 * @param level where it comes from that this urgency is right
	 */
	record RuleView(String id, String because, String action, ConditionPhrases when, List<Link> concerns, Origin origin,
			Origin level) {

	}

	/** The causes of one kind. */
	record CauseGroup(String kind, List<CauseView> causes) {

	}

	/**
	 * A cause with its scorecard.
	 *
	 * @param onlyWhen the gate; null where there is none
	 * @param thresholds points needed; null where it has no scorecard
	 * @param ifNoneOf the causes that exclude it
	 * @param notBeside the causes beside which it is left out
	 * @param sameTopic the causes of which, with this one, only the best fit is given
	 * @param companion whether it is never the first and never alone
	 * @param checkFirst whether nobody exercises before it was checked
	 * @param rules the rules that name it
	 */
	record CauseView(String id, String title, String summary, @Nullable ConditionPhrases onlyWhen,
			@Nullable Points thresholds, List<ClueView> clues, List<Link> ifNoneOf, List<Link> notBeside,
			List<Link> sameTopic, boolean companion, boolean checkFirst, List<Link> rules, List<Link> tips,
			Origin origin) {

	}

	/** The points from which a cause is possible, fits and fits well. */
	record Points(int possible, int fits, int fitsWell) {

	}

	/** What speaks for a cause or against it; points with their sign. */
	record ClueView(String points, boolean specific, String text, ConditionPhrases when, Origin origin) {

	}

	/** The tips for one moment. */
	record TipGroup(String moment, List<TipView> tips) {

	}

	/**
	 * A tip or a movement, and whom it is given to.
	 *
	 * @param suitsWhen what must be met; null where nothing must
	 * @param notIf what must not be met; null where nothing must not
	 * @param urgencyUpTo the name of the worst urgency at which it is given
	 * @param general whether everyone whom it suits gets it
	 */
	record TipView(String id, String title, String text, @Nullable ConditionPhrases suitsWhen,
			@Nullable ConditionPhrases notIf, String urgencyUpTo, boolean general, boolean exercise, List<Link> causes,
			List<Link> contradicts, Origin origin) {

	}

	/**
	 * Who is never given what.
	 *
	 * @param exercises whether they are given no exercise at all
	 */
	record CautionView(String id, ConditionPhrases when, boolean exercises, List<Link> never, Origin origin) {

	}

	/**
	 * A line of the safety card.
	 *
	 * @param who whom it is for; null where it is for everybody
	 */
	record NetView(String urgency, String text, @Nullable ConditionPhrases who, Origin origin) {

	}

	/** A named condition. */
	record SignView(String id, ConditionPhrases when, Origin origin) {

	}

	/** From how many mornings and nights on a diary says something, and what. */
	record NightView(int enough, double tends, double clear, Origin origin) {

	}

	/**
	 * How it tells after some weeks whether it is better.
	 *
	 * @param changed how many points matter
	 * @param alike how many are no difference
	 * @param pain the question about the pain
	 * @param impact the question about daily life
	 */
	record LookBackView(LookBackRule rule, double changed, double alike, String pain, String impact, String signFrom,
			Origin origin) {

	}

	/** A way in which the product could harm someone. */
	record HazardView(String id, String severity, String hazard, String cause, String control, List<String> tests) {

	}

}
