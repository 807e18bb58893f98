package org.morningback.proof;

import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Text;
import org.morningback.release.Release;

/**
 * Every answer set gets one urgency and at least one thing to do. One urgency, because it
 * is the worst of the rules that are met, or else self-care. Something to do, because
 * each urgency has steps in each language, and a tip that everybody gets.
 */
final class AdviceCheck implements ContentCheck {

	private static final String EMERGENCY_NUMBER = "emergency-number";

	private final Release release;

	private final KnowledgeBase knowledge;

	AdviceCheck(Release release) {
		this.release = release;
		this.knowledge = release.knowledge();
	}

	@Override
	public String claim() {
		return "all answers get one urgency and something to do";
	}

	@Override
	public String unit() {
		return "urgencies in each language";
	}

	@Override
	public void inspect(CheckResult result) {
		Set<Urgency> ruled = this.knowledge.urgencyRules()
			.stream()
			.map(UrgencyRule::urgency)
			.collect(Collectors.toSet());
		Set<Urgency> warned = this.knowledge.safetyNet()
			.stream()
			.filter((line) -> this.knowledge.audiences()
				.stream()
				.noneMatch((audience) -> audience.text().equals("safety-net." + line.id())))
			.map(SafetyNetLine::urgency)
			.collect(Collectors.toSet());
		for (Urgency urgency : Urgency.values()) {
			this.release.wordings().forEach((language, wording) -> {
				result.count();
				if (wording.list(Text.URGENCY_STEPS, urgency.word()).isEmpty()) {
					result.problem("wording/" + language, "urgencies." + urgency.word(), "there is nothing to do");
				}
			});
			if (this.knowledge.tips().stream().noneMatch((tip) -> isForEveryone(tip, urgency))) {
				result.problem("tips", urgency.word(), "no tip is given to everybody at this urgency");
			}
			if (urgency != Urgency.SELF_CARE && !ruled.contains(urgency)) {
				result.problem("urgency", urgency.word(), "no rule has this urgency");
			}
			if (urgency != Urgency.SELF_CARE && !warned.contains(urgency)) {
				result.problem("safety-net", urgency.word(), "no line warns everybody of this urgency");
			}
		}
		this.knowledge.regions()
			.stream()
			.filter((region) -> !region.phones().containsKey(EMERGENCY_NUMBER))
			.forEach((region) -> result.problem("regions", region.id(), "it has no " + EMERGENCY_NUMBER));
	}

	private static boolean isForEveryone(Tip tip, Urgency urgency) {
		return tip.general() && tip.suitability().suitsWhen().equals(Condition.always())
				&& tip.suitability().notIf().equals(Condition.never())
				&& tip.suitability().urgencyUpTo().atLeast(urgency);
	}

}
