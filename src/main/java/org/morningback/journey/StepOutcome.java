package org.morningback.journey;

import java.util.Optional;

import org.morningback.vault.Secret;

/**
 * What came of answering a step.
 *
 * @param kind what was done with the answers
 * @param before where the person stood
 * @param after where the person stands now
 * @param form the step as it was sent
 * @param begun what opens the session that began with it; empty where none did
 */
public record StepOutcome(Kind kind, Visit before, Visit after, StepForm form, Optional<Secret> begun) {

	/** What was done with answers. */
	public enum Kind {

		/** They were taken, and stored. */
		TAKEN,
		/** They were not: something in them has to be put right. */
		ASKED_AGAIN,
		/** They were not: only the session was to be kept longer. */
		KEPT_LONGER,
		/** They were not stored. What they mean is known all the same. */
		NOT_STORED,
		/** They were not: too many sessions begin just now. */
		NOT_BEGUN;

		private boolean isLost() {
			return this == NOT_STORED || this == NOT_BEGUN;
		}

	}

	/**
	 * Whether the answers call for help now, and whoever sent them may not be able to ask
	 * a second time: they were not stored, or no one knows yet whether the browser keeps
	 * what finds them.
	 */
	public boolean mustBeToldAtOnce() {
		return this.after.path().endsInEmergency() && (this.kind.isLost() || this.begun.isPresent());
	}

}
