package org.morningback.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

/**
 * Everything a person answered in a session, and when. Immutable. It may hold more than
 * counts today: answers that are too old, or that another release offered.
 *
 * @param given the latest answer to each question
 * @param change the latest change made from the advice page; null when there is none, or
 * other answers came since
 * @param forSomeoneElse whether the one who answers is not the one who has the pain
 * @param lookingBack since when they look back; null where they never did, or left it
 */
public record StoredAnswers(Map<Question.Id, Given> given, @Nullable Change change, boolean forSomeoneElse,
		@Nullable LookingBack lookingBack) {

	public StoredAnswers {
		given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
	}

	/**
	 * An answer and its time.
	 *
	 * @param options the options chosen
	 * @param at when
	 */
	public record Given(List<Option.Id> options, Instant at) {

		public Given {
			options = List.copyOf(options);
		}

		/**
		 * Whether it is legal and recent enough to count as an answer to this question.
		 */
		boolean holds(Question question, Instant now) {
			boolean recent = Duration.between(this.at, now).compareTo(question.freshFor()) <= 0;
			return recent && isLegal(question);
		}

		boolean isLegal(Question question) {
			return question.validate(this.options).isEmpty();
		}

		@Override
		public String toString() {
			return "Given[hidden]";
		}

	}

	static StoredAnswers empty() {
		return new StoredAnswers(Map.of(), null, false, null);
	}

	/** The same sheet with these answers in the place of earlier ones. */
	public StoredAnswers with(Answers answers, Instant at) {
		var copy = new LinkedHashMap<>(this.given);
		answers.chosen().forEach((question, options) -> copy.put(question, new Given(options, at)));
		return new StoredAnswers(copy, this.change, this.forSomeoneElse, this.lookingBack);
	}

	/** The same sheet with answers as they arrived. */
	StoredAnswers with(Submission sent, Instant at, KnowledgeBase knowledge) {
		var answered = new StoredAnswers(with(sent.answers(), at).given, Change.after(this, sent, at, knowledge),
				this.forSomeoneElse, this.lookingBack);
		if (this.lookingBack == null || !knowledge.path(answered.fresh(knowledge, at)).isComplete()) {
			return answered;
		}
		return answered.looking(this.lookingBack.doneAt(at));
	}

	/** The same sheet of somebody who looks back from now on. */
	StoredAnswers lookingBackSince(Instant at) {
		return new StoredAnswers(this.given, null, this.forSomeoneElse, new LookingBack(at, null));
	}

	/** The same sheet of somebody who left it: what they had answered counts again. */
	StoredAnswers withoutLookingBack() {
		return looking(null);
	}

	private StoredAnswers looking(@Nullable LookingBack back) {
		return new StoredAnswers(this.given, this.change, this.forSomeoneElse, back);
	}

	/** The same sheet, answered by somebody else or by the person themselves. */
	StoredAnswers answeredFor(boolean someoneElse) {
		return new StoredAnswers(this.given, this.change, someoneElse, this.lookingBack);
	}

	public StoredAnswers without(Collection<Question.Id> questions) {
		var copy = new LinkedHashMap<>(this.given);
		copy.keySet().removeAll(questions);
		return new StoredAnswers(copy, this.change, this.forSomeoneElse, this.lookingBack);
	}

	/** The answers that count now: asked by this knowledge, legal and not too old. */
	public Answers fresh(KnowledgeBase knowledge, Instant now) {
		return those(knowledge, (answer, question) -> answer.holds(question, now) && !isAskedAgain(answer, question));
	}

	/**
	 * The latest answers, however old: asked by this knowledge and legal. What somebody
	 * said of a warning sign is not undone by time.
	 */
	public Answers ofAnyAge(KnowledgeBase knowledge) {
		return those(knowledge, Given::isLegal);
	}

	private boolean isAskedAgain(Given answer, Question question) {
		return this.lookingBack != null && this.lookingBack.asksAgain(question, answer);
	}

	private Answers those(KnowledgeBase knowledge, BiPredicate<Given, Question> wanted) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		this.given.forEach((id, answer) -> knowledge.question(id)
			.filter((question) -> wanted.test(answer, question))
			.ifPresent((question) -> chosen.put(id, answer.options())));
		return new Answers(chosen);
	}

	/** The answers that counted before the latest change. */
	public Optional<Answers> freshBeforeChange(KnowledgeBase knowledge) {
		return Optional.ofNullable(this.change).map((latest) -> {
			var before = new LinkedHashMap<>(this.given);
			before.putAll(latest.before());
			return new StoredAnswers(before, null, this.forSomeoneElse, this.lookingBack).fresh(knowledge, latest.at());
		});
	}

	public Optional<Instant> lastAnsweredAt() {
		return this.given.values().stream().map(Given::at).max(Comparator.naturalOrder());
	}

	/** Hides the answers, so that no log can hold them. */
	@Override
	public String toString() {
		return "StoredAnswers[" + this.given.size() + " answered]";
	}

}
