package org.morningback.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.morningback.assessment.Alternative.Effect;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.WhatIf;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;

/**
 * What would change the result: judges the answers again with one of them changed, and
 * says of each change only what that result shows. A sign to watch for can make it more
 * urgent; what a person can change or try can bring something else to the front, or to
 * the list. Never a way to talk oneself out of being seen.
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
	 * Up to three single changes, each of another question: first those that make it more
	 * urgent, the smallest step first and warning signs last, the gravest first, since
	 * the safety card has them; then those that bring another finding.
	 */
	public static List<Alternative> of(KnowledgeBase knowledge, Answers answers) {
		return new Alternatives(knowledge, answers).find();
	}

	private List<Alternative> find() {
		List<Question> asked = this.knowledge.path(this.answers)
			.steps()
			.stream()
			.flatMap((pathStep) -> pathStep.asked().stream())
			.filter((question) -> this.answers.contains(question.id()))
			.toList();
		Stream<Alternative> raising = of(asked, WhatIf.SIGN, this::raising)
			.sorted(Comparator.comparing(this::isWarningSign).thenComparing(this::step));
		Stream<Alternative> bringing = of(asked, WhatIf.LEVER, this::bringing)
			.sorted(Comparator.comparing(Alternative::effect));
		return firstOfEachQuestion(Stream.concat(firstOfEachQuestion(raising, MOST - 1).stream(), bringing), MOST);
	}

	private Stream<Alternative> of(List<Question> asked, WhatIf use,
			BiFunction<Answer, Assessment, Optional<Alternative>> effect) {
		return asked.stream()
			.filter((question) -> question.whatIf() == use)
			.flatMap((question) -> notChosen(question)
				.flatMap((option) -> effect.apply(new Answer(question.id(), option.id()), judgedWith(question, option))
					.stream()));
	}

	private static List<Alternative> firstOfEachQuestion(Stream<Alternative> alternatives, int most) {
		Set<Question.Id> seen = new HashSet<>();
		return alternatives.filter((alternative) -> seen.add(alternative.answer().question())).limit(most).toList();
	}

	private Stream<Option> notChosen(Question question) {
		List<Option.Id> chosen = this.answers.to(question.id());
		return question.options()
			.stream()
			.filter((option) -> option.role() == Option.Role.PLAIN && !chosen.contains(option.id()));
	}

	/** One more sign beside those chosen; another answer where there is only one. */
	private Assessment judgedWith(Question question, Option option) {
		var options = new ArrayList<Option.Id>();
		if (question.takesSeveral()) {
			this.answers.to(question.id())
				.stream()
				.filter((id) -> question.option(id).filter((o) -> o.role() == Option.Role.PLAIN).isPresent())
				.forEach(options::add);
		}
		options.add(option.id());
		return Assessor.assess(this.knowledge, this.answers.with(question.id(), options));
	}

	private Optional<Alternative> raising(Answer answer, Assessment result) {
		boolean raises = result.urgency() != this.given.urgency() && result.urgency().atLeast(this.given.urgency());
		return raises ? Optional.of(new Alternative(answer, Effect.MORE_URGENT, null, result)) : Optional.empty();
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
	 * What can be changed at home leads the whole list, or comes into it, at the same
	 * urgency; of no interest to those who should be seen today.
	 */
	private Optional<Alternative> bringing(Answer answer, Assessment result) {
		if (this.given.urgency().atLeast(Urgency.URGENT) || result.urgency() != this.given.urgency()) {
			return Optional.empty();
		}
		List<Cause> before = this.given.causes();
		Stream<Alternative> first = result.causes()
			.stream()
			.limit(1)
			.filter((cause) -> isForHome(cause) && before.stream().findFirst().filter(cause::equals).isEmpty())
			.map((cause) -> new Alternative(answer, Effect.FIRST, cause, result));
		Stream<Alternative> named = result.causes()
			.stream()
			.filter((cause) -> isForHome(cause) && !before.contains(cause))
			.map((cause) -> new Alternative(answer, Effect.NAMED, cause, result));
		return Stream.concat(first, named).findFirst();
	}

	private static boolean isForHome(Cause cause) {
		return cause.kind() == Cause.Kind.CONTRIBUTOR && !cause.isFoundByExclusion();
	}

}
