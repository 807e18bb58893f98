package org.morningback.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Text;
import org.morningback.release.Release;

/**
 * Every urgency rule can fire, and none is shadowed: there is no other rule, of the same
 * urgency or a worse one, that always fires with it while it brings no concern and no
 * advice of its own. Whoever meets a rule has the answers of one of its witnesses; so
 * what fires for each witness always fires.
 */
final class UrgencyRuleCheck implements ContentCheck {

	private static final int LIMIT = 20_000;

	private final Release release;

	private final KnowledgeBase knowledge;

	private final Map<UrgencyRule, Witness.Solutions> witnesses = new LinkedHashMap<>();

	UrgencyRuleCheck(Release release) {
		this.release = release;
		this.knowledge = OptionClasses.forUrgency(release.knowledge());
	}

	@Override
	public String claim() {
		return "each of " + this.knowledge.urgencyRules().size()
				+ " urgency rules can fire and none is shadowed by another";
	}

	@Override
	public String unit() {
		return "ways to meet a rule";
	}

	@Override
	public void inspect(CheckResult result) {
		result.note("of %d options, %d decide the urgency differently", OptionClasses.options(this.release.knowledge()),
				OptionClasses.options(this.knowledge));
		for (UrgencyRule rule : this.knowledge.urgencyRules()) {
			Witness.Solutions ways = Witness.all(this.knowledge, rule.when(), LIMIT);
			this.witnesses.put(rule, ways);
			result.count(ways.answers().size());
			result.requireWay(ways, "urgency", rule.id(), "no answers meet this rule");
			if (!ways.complete() && !ways.isEmpty()) {
				result.sample();
				result.note("%s has more than %d ways; the rest was not looked at", rule.id(), ways.answers().size());
			}
		}
		this.witnesses.forEach((rule, ways) -> shadows(rule, ways, result));
	}

	private void shadows(UrgencyRule rule, Witness.Solutions ways, CheckResult result) {
		for (UrgencyRule other : firingWith(rule, ways.answers())) {
			if (alwaysFires(other, ways.answers())) {
				if (bringsItsOwn(rule, other)) {
					result.note("%s (%s) always fires with %s (%s) and adds a concern or an action", rule.id(),
							rule.urgency().word(), other.id(), other.urgency().word());
				}
				else if (!ways.complete()) {
					result.note("'%s' fires with %s in each of the ways looked at", other.id(), rule.id());
				}
				else {
					result.problem("urgency", rule.id(),
							"'%s' always fires with it, is as urgent and says as much; give it an action of its own or drop it",
							other.id());
				}
			}
		}
	}

	/** The other rules that could shadow this one: those of a first, quiet person. */
	private List<UrgencyRule> firingWith(UrgencyRule rule, List<Answers> ways) {
		return ways.stream().limit(1).flatMap((way) -> {
			Answers quiet = new CompletionSearch(this.knowledge, rule.when()).of(way);
			return this.knowledge.urgencyRules()
				.stream()
				.filter((other) -> other != rule && other.urgency().atLeast(rule.urgency()))
				.filter((other) -> other.when().isMetBy(quiet));
		}).toList();
	}

	private boolean alwaysFires(UrgencyRule other, List<Answers> ways) {
		var completion = new CompletionSearch(this.knowledge, other.when());
		return ways.stream().allMatch((way) -> completion.without(way).isEmpty());
	}

	private boolean bringsItsOwn(UrgencyRule rule, UrgencyRule other) {
		return !other.concerns().containsAll(rule.concerns()) || this.release.wordings()
			.values()
			.stream()
			.anyMatch((wording) -> Stream.of(Text.RULE_ACTION, Text.RULE_TELL)
				.anyMatch((text) -> wording.find(text, rule.id()).isPresent())
					|| !wording.list(Text.RULE_CHECK, rule.id()).isEmpty());
	}

}
