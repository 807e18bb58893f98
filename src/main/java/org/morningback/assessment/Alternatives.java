package org.morningback.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.morningback.knowledge.Answer;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Cause;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.Urgency;

/**
 * What would change the result: judges the answers again with one of them changed. Only
 * changes that make it more urgent or that lead to another contributor are given, never a
 * way to talk oneself out of being seen.
 */
public final class Alternatives {

	private static final int MOST = 3;

	private final KnowledgeBase knowledge;

	private final Answers answers;

	private final Assessment given;

	private Alternatives(KnowledgeBase knowledge, Answers answers) {
		this.knowledge = knowledge;
		this.answers = answers;
		this.given = Assessor.assess(knowledge, answers);
	}

	/**
	 * Up to three single changes, each of another question that is not fixed: first those
	 * that make it more urgent, the smallest step first and warning signs last, the
	 * gravest first, since the safety card has them; then those that lead to another
	 * contributor.
	 */
	public static List<Alternative> of(KnowledgeBase knowledge, Answers answers) {
		return new Alternatives(knowledge, answers).find();
	}

	private List<Alternative> find() {
		List<Alternative> all = QuestionPath.through(this.knowledge, this.answers)
			.stops()
			.stream()
			.flatMap((stop) -> stop.asked().stream())
			.filter((question) -> !question.fixed() && this.answers.answer(question.id()))
			.flatMap(this::alternatives)
			.toList();
		Stream<Alternative> raising = all.stream()
			.filter(this::isMoreUrgent)
			.sorted(Comparator.comparing(this::isWarningSign).thenComparing(this::step));
		Stream<Alternative> swapping = all.stream().filter(this::leadsToAnotherContributor);
		return firstOfEachQuestion(firstOfEachQuestion(raising, MOST - 1), swapping);
	}

	private List<Alternative> firstOfEachQuestion(List<Alternative> first, Stream<Alternative> then) {
		return firstOfEachQuestion(Stream.concat(first.stream(), then), MOST);
	}

	private static List<Alternative> firstOfEachQuestion(Stream<Alternative> alternatives, int most) {
		Set<Question.Id> seen = new HashSet<>();
		return alternatives.filter((alternative) -> seen.add(alternative.answer().question())).limit(most).toList();
	}

	private Stream<Alternative> alternatives(Question question) {
		List<Option.Id> chosen = this.answers.to(question.id());
		return question.options()
			.stream()
			.filter((option) -> option.role() == Option.Role.PLAIN && !chosen.contains(option.id()))
			.map((option) -> {
				Answers changed = this.answers.with(question.id(), with(question, chosen, option));
				return new Alternative(new Answer(question.id(), option.id()),
						Assessor.assess(this.knowledge, changed));
			});
	}

	private static List<Option.Id> with(Question question, List<Option.Id> chosen, Option option) {
		var options = new ArrayList<Option.Id>();
		if (question.takesSeveral()) {
			chosen.stream()
				.filter((id) -> question.option(id).filter((o) -> o.role() == Option.Role.PLAIN).isPresent())
				.forEach(options::add);
		}
		options.add(option.id());
		return options;
	}

	private boolean isMoreUrgent(Alternative alternative) {
		Urgency urgency = alternative.result().urgency();
		return urgency != this.given.urgency() && urgency.atLeast(this.given.urgency());
	}

	/** Small steps up come first; of the warning signs the gravest. */
	private int step(Alternative alternative) {
		int urgency = alternative.result().urgency().ordinal();
		return isWarningSign(alternative) ? urgency : -urgency;
	}

	private boolean isWarningSign(Alternative alternative) {
		Duration freshFor = this.knowledge.question(alternative.answer().question()).orElseThrow().freshFor();
		return !freshFor.equals(Question.ALWAYS_FRESH);
	}

	/**
	 * Another cause leads among what can be changed at home, at the same urgency; of no
	 * interest to those who should be seen today.
	 */
	private boolean leadsToAnotherContributor(Alternative alternative) {
		Optional<Cause> leading = alternative.result().leadingContributor();
		return !this.given.urgency().atLeast(Urgency.URGENT) && alternative.result().urgency() == this.given.urgency()
				&& leading.isPresent() && !leading.equals(this.given.leadingContributor());
	}

}
