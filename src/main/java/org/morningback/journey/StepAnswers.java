package org.morningback.journey;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.morningback.journey.Sessions.Edited;
import org.morningback.journey.StepOutcome.Kind;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Step;
import org.morningback.vault.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes a person's answers to a step. Judging them needs what was sent and nothing else,
 * so an emergency is recognised whether or not anything can be stored.
 */
@Component
public class StepAnswers {

	private static final Logger log = LoggerFactory.getLogger(StepAnswers.class);

	private final Sessions sessions;

	private final ApplicationEventPublisher events;

	StepAnswers(Sessions sessions, ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.events = events;
	}

	/**
	 * Takes answers.
	 * @param opener what opens the session they belong to; without one, or when it opens
	 * none any more, a session begins
	 * @param mayBegin asked before one does
	 * @return what came of it; empty when there is no such step
	 */
	public Optional<StepOutcome> answer(Optional<Secret> opener, StepSubmission sent, BooleanSupplier mayBegin) {
		Optional<StepOutcome> outcome = take(opener, sent, mayBegin);
		outcome.ifPresent((taken) -> this.events.publishEvent(new StepAnswered(sent.step(), taken.kind())));
		return outcome;
	}

	private Optional<StepOutcome> take(Optional<Secret> opener, StepSubmission sent, BooleanSupplier mayBegin) {
		if (sent.wish() == StepSubmission.Wish.JUDGE) {
			return judge(sent);
		}
		try {
			return opener.flatMap((secret) -> this.sessions.edit(secret, (draft) -> Taken.of(draft, sent, true)))
				.map((edited) -> outcome(edited, null))
				.orElseGet(() -> begin(sent, mayBegin));
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Answers could not be stored: {}", ex.getMostSpecificCause().toString());
			return judge(sent);
		}
	}

	/** What these answers alone mean. */
	private Optional<StepOutcome> judge(StepSubmission sent) {
		return notStored(tryOut(sent), Kind.NOT_STORED);
	}

	private Optional<StepOutcome> begin(StepSubmission sent, BooleanSupplier mayBegin) {
		Edited<Optional<Taken>> tried = tryOut(sent);
		if (!tried.session().sheet().given().isEmpty() && !mayBegin.getAsBoolean()) {
			return notStored(tried, Kind.NOT_BEGUN);
		}
		Sessions.Begun<Optional<Taken>> begun = this.sessions.begin(tried);
		return outcome(begun.edited(), begun.secret());
	}

	private Edited<Optional<Taken>> tryOut(StepSubmission sent) {
		return this.sessions.tryOut((draft) -> Taken.of(draft, sent, false));
	}

	private static Optional<StepOutcome> notStored(Edited<Optional<Taken>> tried, Kind kind) {
		return outcome(tried, null).map((outcome) -> new StepOutcome(kind, outcome.before(), outcome.after(),
				outcome.form(), Optional.empty()));
	}

	private static Optional<StepOutcome> outcome(Edited<Optional<Taken>> edited, @Nullable Secret begun) {
		return edited.result().map((taken) -> {
			Visit after = (taken.kind() != Kind.TAKEN || taken.form().isEmpty()) ? taken.before()
					: taken.before().goesOnWith(edited.session(), taken.draft().now());
			return new StepOutcome(taken.kind(), taken.before(), after, taken.form(), Optional.ofNullable(begun));
		});
	}

	/** What was done with a step at a session. */
	private record Taken(Kind kind, Visit before, StepForm form, Draft draft) {

		static Optional<Taken> of(Draft draft, StepSubmission sent, boolean known) {
			OpenSession session = draft.session();
			Visit before = Visit.of(known ? Optional.of(session) : Optional.empty(), session.release(), draft.now());
			KnowledgeBase knowledge = session.release().knowledge();
			return knowledge.step(sent.step()).map((step) -> {
				StepForm form = StepForm.read(knowledge, step, before.answers(), sent.fields());
				Kind kind = kind(form, step, sent, known);
				if (kind == Kind.TAKEN && !form.isEmpty()) {
					draft.remember(sent.with(form.answers()));
				}
				return new Taken(kind, before, form, draft);
			});
		}

		private static Kind kind(StepForm form, Step step, StepSubmission sent, boolean known) {
			if (form.path().step(step.id()).isEmpty()) {
				return Kind.TAKEN;
			}
			if (sent.wish() == StepSubmission.Wish.KEEP_LONGER && known) {
				return Kind.KEPT_LONGER;
			}
			return form.isSound() ? Kind.TAKEN : Kind.ASKED_AGAIN;
		}

	}

}
