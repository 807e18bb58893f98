package org.morningback.release.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Cause.Thresholds;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Reads what answers mean: urgency rules and the causes' scorecards.
 */
final class RuleReader {

	private final ConditionReader conditions;

	private final ProvenanceReader provenances;

	RuleReader(ConditionReader conditions, ProvenanceReader provenances) {
		this.conditions = conditions;
		this.provenances = provenances;
	}

	UrgencyRule urgencyRule(String id, YamlNode node) {
		node.onlyWith("id", "urgency", "concern", "pattern", "contact", "when", "sources", "judgement", "level-sources",
				"level-judgement", "written", "review-by");
		return new UrgencyRule(new UrgencyRule.Id(id), node.required("urgency").word(Urgency.class),
				this.conditions.read(node.required("when")), causes(node.optional("concern")),
				causes(node.optional("pattern")),
				node.optional("contact").map((contacts) -> contacts.words(Contact.Id::new)).orElse(List.of()),
				this.provenances.read(node), this.provenances.readLevel(node));
	}

	Contact contact(String id, YamlNode node) {
		node.onlyWith("id", "when", "phone");
		return new Contact(new Contact.Id(id), this.conditions.always(node.optional("when")),
				node.optional("phone").map(YamlNode::text).orElse(""));
	}

	Cause cause(String id, YamlNode node) {
		Cause.Kind kind = node.required("kind").word(Cause.Kind.class);
		boolean concern = kind == Cause.Kind.CONCERN;
		if (node.optional("kind").filter((word) -> word.text().equals(kind.word())).isPresent()) {
			onlyWhatHas(kind, node);
		}
		boolean excluded = node.optional("if-none-of").isPresent();
		return new Cause(new Cause.Id(id), kind,
				concern ? Condition.always() : this.conditions.read(node.required("only-when")),
				(concern || excluded) ? new Thresholds(0, 0, 0) : thresholds(node.required("thresholds")),
				concern ? List.of() : clues(node.required("clues")), causes(node.optional("if-none-of")), company(node),
				node.optional("tips").map((tips) -> tips.words(Tip.Id::new)).orElse(List.of()),
				this.provenances.read(node));
	}

	private static void onlyWhatHas(Cause.Kind kind, YamlNode node) {
		if (kind == Cause.Kind.CONCERN) {
			node.onlyWith("id", "kind", "check-first", "tips", "sources", "judgement", "written", "review-by");
		}
		else {
			node.onlyWith("id", "kind", "only-when", "thresholds", "clues", "if-none-of", "not-beside", "companion",
					"topic", "tips", "sources", "judgement", "written", "review-by");
		}
	}

	private static Cause.Company company(YamlNode node) {
		return new Cause.Company(causes(node.optional("not-beside")),
				node.optional("companion").filter(YamlNode::flag).isPresent(),
				node.optional("check-first").filter(YamlNode::flag).isPresent(),
				node.optional("topic").map(YamlNode::text).orElse(""));
	}

	Criteria criteria(String id, YamlNode node) {
		node.onlyWith("id", "only-when", "at-least", "of", "sources");
		List<Criteria.Item> items = node.required("of")
			.elements()
			.stream()
			.map((sign) -> new Criteria.Item(new Sign.Id(sign.text()), this.conditions.sign(sign)))
			.toList();
		return new Criteria(new Criteria.Id(id), this.conditions.always(node.optional("only-when")), items,
				node.required("at-least").number(), this.provenances.read(node));
	}

	NightRule night(String id, YamlNode node) {
		node.onlyWith("id", "enough", "tends", "clear", "sources", "judgement", "written", "review-by");
		return new NightRule(new NightRule.Id(id), node.required("enough").number(), node.required("tends").tenths(),
				node.required("clear").tenths(), this.provenances.read(node));
	}

	LookBackRule lookBack(String id, YamlNode node) {
		node.onlyWith("id", "after-days", "days", "enough", "pain", "impact", "changed", "percent", "alike",
				"sign-from", "sources", "judgement", "written", "review-by");
		return new LookBackRule(new LookBackRule.Id(id),
				node.required("after-days").elements().stream().map(YamlNode::number).toList(),
				new LookBackRule.Window(node.required("days").number(), node.required("enough").number()),
				new Question.Id(node.required("pain").text()), new Question.Id(node.required("impact").text()),
				new LookBackRule.Points(node.required("changed").tenths(), node.required("percent").number(),
						node.required("alike").tenths()),
				node.required("sign-from").word(Urgency.class), this.provenances.read(node));
	}

	private static List<Cause.Id> causes(Optional<YamlNode> node) {
		return node.map((causes) -> causes.words(Cause.Id::new)).orElse(List.of());
	}

	private static Thresholds thresholds(YamlNode node) {
		node.onlyWith("possible", "fits", "fits-well");
		return new Thresholds(node.required("possible").number(), node.required("fits").number(),
				node.required("fits-well").number());
	}

	private List<Clue> clues(YamlNode node) {
		Set<String> ids = new HashSet<>();
		return node.list().stream().map((clue) -> {
			clue.onlyWith("id", "when", "points", "specific", "sources", "judgement", "written", "review-by");
			YamlNode name = clue.required("id");
			String id = name.text();
			if (!ids.add(id)) {
				name.report("the clue '" + id + "' stands here twice");
			}
			return new Clue(new Clue.Id(id), this.conditions.read(clue.required("when")), points(clue),
					clue.optional("specific").map(YamlNode::flag).orElse(false), this.provenances.read(clue));
		}).toList();
	}

	private static int points(YamlNode clue) {
		YamlNode node = clue.required("points");
		int points = node.number();
		if (points < -2 || points > 3 || points == 0) {
			node.report("points go from -2 to 3 and are not 0");
		}
		return points;
	}

}
