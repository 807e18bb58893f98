package org.morningback.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Suitability;

/**
 * No condition says a thing for nothing: no alternative covers another, no part of an
 * "all" goes without saying, and points of a scale lie together, up to an end of it.
 */
final class ConditionCheck implements ContentCheck {

	private static final int LIMIT = 200;

	private final KnowledgeBase knowledge;

	private final Set<Condition> seen = new HashSet<>();

	ConditionCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each part of a condition counts, and scales are cut once";
	}

	@Override
	public String unit() {
		return "conditions and their parts";
	}

	@Override
	public void inspect(CheckResult result) {
		this.knowledge.signs().forEach((sign) -> look("signs", sign.id(), sign.when(), result));
		this.knowledge.urgencyRules().forEach((rule) -> look("urgency", rule.id(), rule.when(), result));
		this.knowledge.causes().forEach((cause) -> {
			look("causes", cause.id(), cause.onlyWhen(), result);
			cause.clues().stream().map(Clue::when).forEach((when) -> look("causes", cause.id(), when, result));
		});
		this.knowledge.tips().forEach((tip) -> look("tips", tip.id(), tip.suitability(), result));
		this.knowledge.routine().forEach((step) -> look("routine", step.id(), step.suitability(), result));
		this.knowledge.changes().forEach((change) -> look("experiments", change.id(), change.suitability(), result));
		this.knowledge.audiences().forEach((audience) -> look("only-for", audience.text(), audience.who(), result));
		this.knowledge.contacts().forEach((contact) -> look("contacts", contact.id(), contact.when(), result));
		this.knowledge.cautions().forEach((caution) -> look("cautions", caution.id(), caution.when(), result));
	}

	private void look(String kind, Object item, Suitability suitability, CheckResult result) {
		look(kind, item, suitability.suitsWhen(), result);
		look(kind, item, suitability.notIf(), result);
	}

	private void look(String kind, Object item, Condition condition, CheckResult result) {
		if (!this.seen.add(condition)) {
			return;
		}
		result.count();
		if (condition instanceof Condition.Chosen chosen) {
			if (new HashSet<>(chosen.anyOf()).size() < chosen.anyOf().size()) {
				result.problem(kind, item, "%s names an option twice", chosen.question());
			}
			if (isCutTwice(chosen)) {
				result.problem(kind, item, "the points %s of '%s' must lie together, up to an end of the scale",
						chosen.anyOf(), chosen.question());
			}
			return;
		}
		var count = (Condition.AtLeast) condition;
		pairs(count.of()).filter((pair) -> isIdle(count, pair.get(0), pair.get(1)))
			.forEach((pair) -> result.problem(kind, item, "in a condition, %s goes without saying beside %s",
					said(pair.get(0)), said(pair.get(1))));
		count.of().forEach((part) -> look(kind, item, part, result));
	}

	/** Two parts of which one does not count: equal, or one within the other. */
	private boolean isIdle(Condition.AtLeast count, Condition part, Condition other) {
		boolean any = count.count() == 1;
		boolean all = count.count() == count.of().size();
		return part.equals(other) || (any && implies(part, other)) || (all && !any && implies(other, part));
	}

	private boolean implies(Condition condition, Condition other) {
		if (!condition.questions().containsAll(other.questions())) {
			return false;
		}
		Witness.Solutions ways = Witness.all(this.knowledge, condition, LIMIT);
		return ways.complete() && !ways.answers().isEmpty() && ways.answers().stream().allMatch(other::isMetBy);
	}

	private boolean isCutTwice(Condition.Chosen chosen) {
		Question question = this.knowledge.question(chosen.question()).orElseThrow();
		if (question.kind() != Question.Kind.SCALE || chosen.anyOf().size() < 2) {
			return false;
		}
		List<Option.Id> points = question.options()
			.stream()
			.filter((option) -> option.role() == Option.Role.PLAIN)
			.map(Option::id)
			.toList();
		int size = chosen.anyOf().size();
		Set<Option.Id> named = new HashSet<>(chosen.anyOf());
		return size > points.size() || (!named.equals(Set.copyOf(points.subList(0, size)))
				&& !named.equals(Set.copyOf(points.subList(points.size() - size, points.size()))));
	}

	private static Stream<List<Condition>> pairs(List<Condition> parts) {
		return IntStream.range(0, parts.size())
			.boxed()
			.flatMap((i) -> IntStream.range(0, parts.size())
				.filter((j) -> i != j)
				.mapToObj((j) -> List.of(parts.get(i), parts.get(j))));
	}

	private static String said(Condition condition) {
		return condition.mentions()
			.stream()
			.map((named) -> named.question() + "=" + named.option())
			.toList()
			.toString();
	}

}
