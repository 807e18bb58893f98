package org.morningback.journey;

import java.time.Instant;
import java.util.Optional;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Step;
import org.morningback.release.Release;

/**
 * A person at the questionnaire: their session, if they have one, and the path that their
 * answers lead along.
 *
 * @param session the session; empty before the first answer and after its end
 * @param release the content they are asked by
 * @param answers the answers that still hold
 * @param path where they lead
 */
public record Visit(Optional<OpenSession> session, Release release, Answers answers, QuestionPath path) {

	static Visit of(Optional<OpenSession> session, Release current, Instant now) {
		Release release = session.map(OpenSession::release).orElse(current);
		Answers answers = session.map((open) -> open.answers(now)).orElseGet(Answers::none);
		return new Visit(session, release, answers, release.knowledge().path(answers));
	}

	/** The visit once its session is another. */
	Visit goesOnWith(OpenSession changed, Instant now) {
		return of(Optional.of(changed), this.release, now);
	}

	/** Where to go on: the first open step, or else what was asked for. */
	public String next(String otherwise) {
		return this.path.firstOpen().map((pathStep) -> "/steps/" + pathStep.step().id()).orElse(otherwise);
	}

	/** Whether a step lies beyond the first open one. */
	public boolean isAhead(QuestionPath.PathStep pathStep) {
		return this.path.firstOpen()
			.filter((open) -> this.path.position(pathStep) > this.path.position(open))
			.isPresent();
	}

	/** Whether a step is the one to go on with. */
	public boolean isOpen(QuestionPath.PathStep pathStep) {
		return this.path.firstOpen().filter((open) -> open.step().id().equals(pathStep.step().id())).isPresent();
	}

	/** Whether a step is not the one to begin with. */
	public boolean isLaterThanFirst(Step.Id step) {
		return this.release.knowledge().steps().findFirst().filter((first) -> !first.id().equals(step)).isPresent();
	}

	/** Whether the answers kept are those of the one who gives them. */
	public boolean isForOneself() {
		return this.session.filter((open) -> !open.sheet().forSomeoneElse()).isPresent();
	}

	/** What each page says about it. */
	public SessionNote note() {
		return SessionNote.of(this.session, Beginning.PLAIN);
	}

	/** Whether the content has just changed under this visit. */
	public boolean hasNewContent() {
		return this.session.filter(OpenSession::movedToNewRelease).isPresent();
	}

	/** Since when the person looks back, if they do. */
	public Optional<LookingBack> lookingBack() {
		return this.session.flatMap((open) -> Optional.ofNullable(open.sheet().lookingBack()));
	}

	/** Whether something is still to be answered again by somebody who looks back. */
	public boolean isLookingBack() {
		return lookingBack().filter((back) -> !this.path.isComplete() && (back.isUnderway() || asksAgain(back)))
			.isPresent();
	}

	/** An emergency ends it all at once; put right, the rest is still to be answered. */
	private boolean asksAgain(LookingBack back) {
		return this.path.unanswered()
			.stream()
			.flatMap((id) -> this.release.knowledge().question(id).stream())
			.anyMatch((question) -> given(question).filter((given) -> back.asksAgain(question, given)).isPresent());
	}

	/** Whether a step asks again what was answered too long ago. */
	public boolean asksAgain(QuestionPath.PathStep pathStep) {
		return pathStep.asked()
			.stream()
			.anyMatch((question) -> !this.answers.contains(question.id()) && isOld(question));
	}

	/** An answer that is legal and does not count can only be too old. */
	private boolean isOld(Question question) {
		return given(question).filter((given) -> question.validate(given.options()).isEmpty()).isPresent();
	}

	private Optional<StoredAnswers.Given> given(Question question) {
		return this.session.map((open) -> open.sheet().given().get(question.id()));
	}

}
