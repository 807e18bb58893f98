package org.morningback.release;

import java.util.LinkedHashSet;
import java.util.Set;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * The texts a knowledge base needs in each language, and those it may have. A key that
 * ends with "[]" stands for a list.
 */
final class WordingKeys {

	private final Set<String> required = new LinkedHashSet<>();

	private final Set<String> optional = new LinkedHashSet<>();

	private WordingKeys() {
	}

	static WordingKeys of(KnowledgeBase knowledge) {
		var keys = new WordingKeys();
		keys.need("phrases", "you-said", "also-said", "comma", "and", "or", "quoted", "chosen", "one-of", "all-of",
				"at-least", "range", "always", "what-if-urgency", "what-if-first", "what-if-named");
		keys.need("routine-stop[]");
		keys.need("purpose", "for[]", "not-for[]", "limits[]");
		knowledge.sections().forEach((section) -> keys.need("sections." + section.id()));
		knowledge.steps()
			.forEach((step) -> keys.need("steps." + step.id(), "title").allow("steps." + step.id(), "intro"));
		knowledge.steps().forEach((step) -> step.questions().forEach((question) -> keys.question(step, question)));
		for (Urgency urgency : Urgency.values()) {
			keys.need("urgencies." + urgency.word(), "name", "title", "lead[]", "steps[]")
				.allow("urgencies." + urgency.word(), "whom");
		}
		for (UrgencyRule rule : knowledge.urgencyRules()) {
			rule.contacts()
				.forEach((contact) -> keys.need("contacts." + contact + '.' + rule.urgency().word(), "title", "step"));
			keys.need("urgency-rules." + rule.id(), "because")
				.allow("urgency-rules." + rule.id(), "action", "tell", "check[]", "then[]");
		}
		for (Cause cause : knowledge.causes()) {
			keys.need("causes." + cause.id(), "title", "summary");
			cause.clues().forEach((clue) -> keys.need("causes." + cause.id() + ".clues." + clue.id()));
		}
		for (Tip tip : knowledge.tips()) {
			keys.need("tips." + tip.id(), "title", "text").allow("tips." + tip.id(), "how[]", "cautions[]", "drawing");
		}
		for (RoutineStep step : knowledge.routine()) {
			keys.need("routine." + step.id(), "title", "how", "dose")
				.allow("routine." + step.id(), "cautions[]", "drawing");
		}
		knowledge.safetyNet().forEach((line) -> keys.need("safety-net." + line.id()));
		knowledge.claims()
			.forEach(
					(claim) -> keys.need("claims." + claim.id(), "claim", "say").allow("claims." + claim.id(), "term"));
		knowledge.hazards().forEach((hazard) -> keys.need("hazards." + hazard.id(), "hazard", "cause", "control"));
		knowledge.clinicianParts().forEach((part) -> keys.need("clinician." + part.id()));
		for (Criteria criteria : knowledge.criteria()) {
			keys.need("criteria." + criteria.id(), "title", "only-when");
			criteria.items().forEach((item) -> keys.need("criteria." + criteria.id() + ".items." + item.sign()));
		}
		knowledge.regions().forEach((region) -> keys.need("regions." + region.id(), "name"));
		return keys;
	}

	Set<String> required() {
		return this.required;
	}

	boolean knows(String key) {
		return this.required.contains(key) || this.optional.contains(key) || key.startsWith("regions.");
	}

	/** Whether a page stays whole without a text. */
	static boolean canBeLeftOut(String key) {
		return key.matches(".*\\.\\d+") || key.startsWith("safety-net.");
	}

	/** A page that cannot hide a question says whom it is for. */
	private void question(Step step, Question question) {
		String prefix = "questions." + question.id();
		if (step.reveals(question)) {
			need(prefix, "if");
		}
		need(prefix, "ask", "short", "why", "missing").allow(prefix, "hint");
		for (Option option : question.options()) {
			String of = prefix + ".options." + option.id();
			need(of, "label", "said").allow(of, "hint");
		}
	}

	private void need(String key) {
		this.required.add(key);
	}

	private WordingKeys need(String prefix, String... names) {
		for (String name : names) {
			this.required.add(prefix + '.' + name);
		}
		return this;
	}

	private void allow(String prefix, String... names) {
		for (String name : names) {
			this.optional.add(prefix + '.' + name);
		}
	}

}
