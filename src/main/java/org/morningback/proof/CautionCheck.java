package org.morningback.proof;

import java.util.List;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Nothing is given against a caution. For each caution and each item it names, everybody
 * whom both concern is tried in the smallest ways; what withholds the item then, its
 * not-if or the urgency, only holds the more with more answers. And each not-if stands
 * behind a caution, so that neither can be lost alone.
 */
final class CautionCheck implements ContentCheck {

	private static final int LIMIT = 20_000;

	private final KnowledgeBase knowledge;

	CautionCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/** A tip or a movement of the routine. */
	private record Item(String kind, String id, boolean exercise, Suitability suitability) {

	}

	@Override
	public String claim() {
		return "no tip and no movement is given against a caution";
	}

	@Override
	public String unit() {
		return "ways to a caution";
	}

	@Override
	public void inspect(CheckResult result) {
		items().forEach((item) -> {
			for (Caution caution : this.knowledge.cautions()) {
				if (caution.concerns(item.id(), item.exercise())) {
					protects(caution, item, result);
				}
			}
			isBehindACaution(item, result);
			if (item.exercise() && item.suitability().urgencyUpTo().atLeast(Urgency.URGENT)) {
				result.problem(item.kind(), item.id(), "an exercise must not be given to those to be seen today");
			}
		});
	}

	private void protects(Caution caution, Item item, CheckResult result) {
		ways(item, caution.when(), result).stream()
			.filter((way) -> item.suitability().suits(way, List.of(), urgency(way)))
			.findFirst()
			.ifPresent((way) -> result.problem(item.kind(), item.id(), "it is given to %s, against the caution '%s'",
					way.chosen(), caution.id()));
	}

	private void isBehindACaution(Item item, CheckResult result) {
		ways(item, item.suitability().notIf(), result).stream()
			.filter((way) -> this.knowledge.cautions()
				.stream()
				.filter((caution) -> caution.concerns(item.id(), item.exercise()))
				.noneMatch((caution) -> caution.when().isMetBy(way)))
			.findFirst()
			.ifPresent((way) -> result.problem(item.kind(), item.id(),
					"its not-if keeps it from %s; say in cautions.yml who they are", way.chosen()));
	}

	private Urgency urgency(Answers counted) {
		return this.knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.when().isMetBy(counted))
			.map(UrgencyRule::urgency)
			.reduce(Urgency.SELF_CARE, Urgency::orSooner);
	}

	/** The smallest answers of those whom an item suits and a caution protects. */
	private List<Answers> ways(Item item, Condition caution, CheckResult result) {
		Witness.Solutions ways = Witness.all(this.knowledge,
				Condition.all(List.of(caution, item.suitability().suitsWhen())), LIMIT);
		result.count(ways.answers().size());
		if (!ways.complete()) {
			result.sample();
		}
		return ways.answers();
	}

	private Stream<Item> items() {
		return Stream
			.of(this.knowledge.tips()
				.stream()
				.map((tip) -> new Item("tips", tip.id().value(), tip.exercise(), tip.suitability())),
					this.knowledge.routine()
						.stream()
						.map((step) -> new Item("routine", step.id().value(), true, step.suitability())),
					this.knowledge.changes()
						.stream()
						.map((change) -> new Item("experiments", change.id().value(), change.exercise(),
								change.suitability())))
			.flatMap((items) -> items);
	}

}
