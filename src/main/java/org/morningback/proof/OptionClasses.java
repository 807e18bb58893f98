package org.morningback.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Folds options that decide alike into one, so that what is left to explore are the
 * conditions that matter and not the raw answers. Two options of a question decide alike
 * when each condition names both or neither.
 */
public final class OptionClasses {

	private final KnowledgeBase knowledge;

	private final Map<Answer, BitSet> namedBy = new HashMap<>();

	private final Set<Answer> kept = new HashSet<>();

	private int conditions;

	private OptionClasses(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		knowledge.steps().map(Step::endsWhen).forEach(this::read);
		knowledge.questions().map(Question::shownWhen).forEach(this::read);
		knowledge.urgencyRules().stream().map(UrgencyRule::when).forEach(this::read);
		for (Cause cause : knowledge.causes()) {
			read(cause.onlyWhen());
			cause.clues().stream().map(Clue::when).forEach(this::read);
		}
		knowledge.questions().forEach(this::keep);
	}

	/** What decides the path and the urgency, folded. */
	public static KnowledgeBase forUrgency(KnowledgeBase knowledge) {
		return new OptionClasses(with(knowledge, knowledge.urgencyRules(), List.of())).fold();
	}

	/** What decides the path and the points of a cause, folded. */
	public static KnowledgeBase forCause(KnowledgeBase knowledge, Cause cause) {
		List<UrgencyRule> emergencies = knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.urgency() == Urgency.EMERGENCY)
			.toList();
		return new OptionClasses(with(knowledge, emergencies, List.of(cause))).fold();
	}

	private static KnowledgeBase with(KnowledgeBase knowledge, List<UrgencyRule> rules, List<Cause> causes) {
		return KnowledgeBase.of(knowledge.sections(), rules, causes);
	}

	private void read(Condition condition) {
		if (condition instanceof Condition.AtLeast count) {
			count.of().forEach(this::read);
			return;
		}
		condition.mentions()
			.forEach((answer) -> this.namedBy.computeIfAbsent(answer, (key) -> new BitSet()).set(this.conditions));
		this.conditions++;
	}

	/** Keeps the first of the options that decide alike. */
	private void keep(Question question) {
		Set<List<Object>> kinds = new HashSet<>();
		for (Option option : question.options()) {
			var answer = new Answer(question.id(), option.id());
			boolean isNone = option.role() == Option.Role.NONE;
			if (kinds.add(List.of(isNone, this.namedBy.getOrDefault(answer, new BitSet())))) {
				this.kept.add(answer);
			}
		}
	}

	private KnowledgeBase fold() {
		return KnowledgeBase.of(
				this.knowledge.sections()
					.stream()
					.map((section) -> new Section(section.id(), section.steps().stream().map(this::fold).toList()))
					.toList(),
				this.knowledge.urgencyRules()
					.stream()
					.map((rule) -> new UrgencyRule(rule.id(), rule.urgency(), fold(rule.when()), rule.concerns(),
							rule.patterns(), rule.contacts(), rule.provenance(), rule.level()))
					.toList(),
				this.knowledge.causes().stream().map(this::fold).toList());
	}

	private Step fold(Step step) {
		return new Step(step.id(), step.questions().stream().map(this::fold).toList(), fold(step.endsWhen()));
	}

	private Question fold(Question question) {
		return new Question(question.id(), question.kind(),
				question.options()
					.stream()
					.filter((option) -> this.kept.contains(new Answer(question.id(), option.id())))
					.toList(),
				fold(question.shownWhen()), question.freshFor());
	}

	private Cause fold(Cause cause) {
		return new Cause(cause.id(), cause.kind(), fold(cause.onlyWhen()), cause.thresholds(), cause.clues()
			.stream()
			.map((clue) -> new Clue(clue.id(), fold(clue.when()), clue.points(), clue.specific(), clue.provenance()))
			.toList(), cause.ifNoneOf(), cause.company(), cause.tips(), cause.provenance());
	}

	private Condition fold(Condition condition) {
		if (condition instanceof Condition.AtLeast count) {
			return new Condition.AtLeast(count.count(), count.of().stream().map(this::fold).toList());
		}
		var chosen = (Condition.Chosen) condition;
		return new Condition.Chosen(chosen.question(),
				new ArrayList<>(chosen.anyOf()).stream()
					.filter((option) -> this.kept.contains(new Answer(chosen.question(), option)))
					.toList());
	}

	/** How many options there are. */
	public static long options(KnowledgeBase knowledge) {
		return knowledge.questions().map(Question::options).flatMap(List::stream).count();
	}

}
