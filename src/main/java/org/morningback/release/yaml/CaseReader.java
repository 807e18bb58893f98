package org.morningback.release.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Turns content items into worked cases, as strictly as the rest of the content: each
 * answer is one the questionnaire takes, and the answers are complete on their path.
 */
final class CaseReader {

	private final ContentItems items;

	private final CaseAnswers answers;

	private final Set<Cause.Id> causes = new LinkedHashSet<>();

	private final Set<UrgencyRule.Id> rules = new LinkedHashSet<>();

	private final Map<String, String> groupsById = new LinkedHashMap<>();

	/** Reads items by sound knowledge. */
	CaseReader(ContentItems items, KnowledgeBase knowledge) {
		this.items = items;
		this.answers = new CaseAnswers(knowledge);
		knowledge.causes().forEach((cause) -> this.causes.add(cause.id()));
		knowledge.urgencyRules().forEach((rule) -> this.rules.add(rule.id()));
	}

	List<CaseGroup> read() {
		var groups = new ArrayList<CaseGroup>();
		this.items.ofKind(ContentItems.CASE_GROUPS).forEach((name, node) -> groups.add(group(name, node)));
		this.answers.reportUnanswered();
		return groups;
	}

	private CaseGroup group(String name, YamlNode node) {
		var bases = new LinkedHashMap<String, Answers>();
		node.optional("bases")
			.ifPresent((all) -> all.entries().forEach((id, base) -> bases.put(id, this.answers.read(base))));
		var cases = new ArrayList<WorkedCase>();
		this.items.ofKind(ContentItems.CASES + name).forEach((id, each) -> {
			String other = this.groupsById.putIfAbsent(id, name);
			require(other == null, each, "the case '" + id + "' stands in '" + other + "' too");
			cases.add(workedCase(id, each, bases));
		});
		return new CaseGroup(name, node.optional("about").map(YamlNode::text).orElse(""), cases);
	}

	private WorkedCase workedCase(String id, YamlNode node, Map<String, Answers> bases) {
		node.onlyWith("id", "story", "source", "like", "answers", "urgency", "best", "causes", "rules");
		List<Urgency> accepted = node.required("urgency")
			.elements()
			.stream()
			.map((word) -> word.word(Urgency.class))
			.toList();
		YamlNode best = node.required("best");
		require(node.optional("urgency").isEmpty() || accepted.contains(best.word(Urgency.class)), best,
				id + ": the best urgency must be accepted too");
		YamlNode wanted = node.required("causes");
		Optional<YamlNode> met = node.optional("rules");
		known(wanted, "cause", this.causes, Cause.Id::new);
		met.ifPresent((rules) -> known(rules, "urgency rule", this.rules, UrgencyRule.Id::new));
		return new WorkedCase(id, node.required("story").text(), answersOf(id, node, bases), accepted,
				best.word(Urgency.class), wanted.words(Cause.Id::new),
				met.map((rules) -> rules.words(UrgencyRule.Id::new)).orElse(List.of()));
	}

	private static <T> void known(YamlNode node, String kind, Set<T> known, Function<String, T> type) {
		node.elements()
			.forEach((each) -> require(known.contains(type.apply(each.text())), each,
					"there is no " + kind + " '" + each.text() + "'"));
	}

	private Answers answersOf(String id, YamlNode node, Map<String, Answers> bases) {
		Answers own = this.answers.read(node.required("answers"));
		Optional<YamlNode> like = node.optional("like");
		like.ifPresent(
				(base) -> require(bases.containsKey(base.text()), base, "there is no base '" + base.text() + "'"));
		Answers all = this.answers.complete(id, node,
				like.map((base) -> bases.getOrDefault(base.text(), Answers.none())).orElse(Answers.none()).with(own));
		QuestionPath path = this.answers.path(all);
		List<Question.Id> idle = own.questions().stream().filter((q) -> !path.counted().contains(q)).toList();
		require(like.isEmpty() || idle.isEmpty(), node, id + ": off the path: " + idle);
		return all;
	}

	private static void require(boolean sound, YamlNode node, String message) {
		if (!sound) {
			node.report(message);
		}
	}

}
