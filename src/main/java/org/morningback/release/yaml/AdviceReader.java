package org.morningback.release.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.RoutineStep.Amount;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;

/**
 * Reads what may help: tips, the morning routine, and what can be tested at home.
 */
final class AdviceReader {

	private final ConditionReader conditions;

	private final ProvenanceReader provenances;

	AdviceReader(ConditionReader conditions, ProvenanceReader provenances) {
		this.conditions = conditions;
		this.provenances = provenances;
	}

	Tip tip(String id, YamlNode node) {
		node.onlyWith("id", "moment", "cost", "general", "exercise", "suits-when", "not-if", "urgency-up-to",
				"evidence", "place", "contradicts", "sources", "judgement", "written", "review-by");
		return new Tip(new Tip.Id(id), node.required("moment").word(Tip.Moment.class),
				node.required("cost").word(Tip.Cost.class), node.optional("general").map(YamlNode::flag).orElse(false),
				node.optional("exercise").map(YamlNode::flag).orElse(false),
				suitability(node, node.required("urgency-up-to").word(Urgency.class)),
				node.required("evidence").word(Evidence.class),
				node.optional("place").map((place) -> place.word(Tip.Place.class)).orElse(Tip.Place.LATER),
				node.optional("contradicts").map((tips) -> tips.words(Tip.Id::new)).orElse(List.of()),
				this.provenances.read(node));
	}

	/** A movement of the routine: an exercise, so never for those to be seen today. */
	RoutineStep routineStep(String id, YamlNode node) {
		node.onlyWith("id", "phase", "count", "seconds", "suits-when", "not-if", "evidence", "sources", "judgement",
				"written", "review-by");
		return new RoutineStep(new RoutineStep.Id(id), node.required("phase").word(RoutineStep.Phase.class),
				amount(node).orElse(null), suitability(node, Urgency.SOON),
				node.required("evidence").word(Evidence.class), this.provenances.read(node));
	}

	private static Optional<Amount> amount(YamlNode node) {
		List<Amount> amounts = Stream.of(Amount.Unit.values())
			.flatMap((unit) -> node.optional(unit.word()).map((number) -> new Amount(unit, number.number())).stream())
			.toList();
		if (amounts.size() > 1) {
			node.report("a movement has a count or a time, not both");
		}
		return amounts.stream().findFirst();
	}

	TestableChange change(String id, YamlNode node) {
		node.onlyWith("id", "layout", "even", "exercise", "suits-when", "not-if", "urgency-up-to", "sources",
				"judgement", "written", "review-by");
		return new TestableChange(new TestableChange.Id(id), node.required("layout").word(TestableChange.Layout.class),
				node.optional("even").map(YamlNode::flag).orElse(false),
				node.optional("exercise").map(YamlNode::flag).orElse(false),
				suitability(node, node.required("urgency-up-to").word(Urgency.class)), this.provenances.read(node));
	}

	Caution caution(String id, YamlNode node) {
		node.onlyWith("id", "when", "never", "sources", "judgement");
		return new Caution(new Caution.Id(id), this.conditions.read(node.required("when")),
				node.required("never").words((word) -> word), this.provenances.read(node));
	}

	Audience audience(String text, YamlNode node) {
		node.onlyWith("id", "for");
		return new Audience(text, this.conditions.read(node.required("for")));
	}

	private Suitability suitability(YamlNode node, Urgency upTo) {
		return new Suitability(this.conditions.always(node.optional("suits-when")),
				this.conditions.never(node.optional("not-if")), upTo);
	}

}
