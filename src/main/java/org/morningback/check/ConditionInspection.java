package org.morningback.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.knowledge.Clue;
import org.morningback.knowledge.Condition;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.Suitability;
import org.morningback.knowledge.Witness;

/**
 * No condition says a thing for nothing: no alternative covers another, no part of an
 * "all" goes without saying, and points of a scale lie together, up to an end of it.
 */
final class ConditionInspection implements Inspection {

	private static final int LIMIT = 200;

	private final KnowledgeBase knowledge;

	private final Set<Condition> seen = new HashSet<>();

	ConditionInspection(KnowledgeBase knowledge) {
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
	public void inspect(Tally tally) {
		this.knowledge.signs().forEach((sign) -> look("signs", sign.id(), sign.when(), tally));
		this.knowledge.urgencyRules().forEach((rule) -> look("urgency", rule.id(), rule.when(), tally));
		this.knowledge.causes().forEach((cause) -> {
			look("causes", cause.id(), cause.onlyWhen(), tally);
			cause.clues().stream().map(Clue::when).forEach((when) -> look("causes", cause.id(), when, tally));
		});
		this.knowledge.tips().forEach((tip) -> look("tips", tip.id(), tip.suitability(), tally));
		this.knowledge.routine().forEach((step) -> look("routine", step.id(), step.suitability(), tally));
		this.knowledge.audiences().forEach((audience) -> look("only-for", audience.text(), audience.who(), tally));
		this.knowledge.contacts().forEach((contact) -> look("contacts", contact.id(), contact.when(), tally));
		this.knowledge.cautions().forEach((caution) -> look("cautions", caution.id(), caution.when(), tally));
	}

	private void look(String kind, Object item, Suitability suitability, Tally tally) {
		look(kind, item, suitability.suitsWhen(), tally);
		look(kind, item, suitability.notIf(), tally);
	}

	private void look(String kind, Object item, Condition condition, Tally tally) {
		if (!this.seen.add(condition)) {
			return;
		}
		tally.count();
		if (condition instanceof Condition.Chosen chosen) {
			if (new HashSet<>(chosen.anyOf()).size() < chosen.anyOf().size()) {
				tally.problem(kind, item, "%s names an option twice", chosen.question());
			}
			if (isCutTwice(chosen)) {
				tally.problem(kind, item, "the points %s of '%s' must lie together, up to an end of the scale",
						chosen.anyOf(), chosen.question());
			}
			return;
		}
		var count = (Condition.AtLeast) condition;
		pairs(count.of()).filter((pair) -> isIdle(count, pair.get(0), pair.get(1)))
			.forEach((pair) -> tally.problem(kind, item, "in a condition, %s goes without saying beside %s",
					said(pair.get(0)), said(pair.get(1))));
		count.of().forEach((part) -> look(kind, item, part, tally));
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
		Witness.Ways ways = Witness.all(this.knowledge, condition, LIMIT);
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
