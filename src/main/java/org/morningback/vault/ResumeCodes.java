package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/**
 * Codes that open a record on any device. A record has one at most; it lies in the record
 * too, encrypted like all else there, so that it can be shown again.
 */
@Component
public class ResumeCodes {

	private static final String DOCUMENT = "resume-code";

	private final Vault vault;

	private final CodeAttempts attempts;

	private final Clock clock;

	/**
	 * Deriving a key is slow on purpose; one at a time leaves the other processors free.
	 */
	private final Semaphore derivations = new Semaphore(1, true);

	ResumeCodes(Vault vault, CodeAttempts attempts, Clock clock) {
		this.vault = vault;
		this.attempts = attempts;
		this.clock = clock;
	}

	/** What came of a code. */
	public sealed interface Result {

		/**
		 * It opened a record.
		 *
		 * @param secret what opens the record for this browser from now on
		 */
		record Opened(Secret secret) implements Result {

		}

		/** It opens no record, or none any more. */
		record Unknown() implements Result {

		}

		/**
		 * It was not tried: too many were in this minute.
		 *
		 * @param pause how long, until one may be tried again
		 */
		record TooMany(Duration pause) implements Result {

		}

	}

	/** Opens the record of a code for one more browser. */
	public Result open(ResumeCode code) {
		return this.attempts.count().<Result>map(Result.TooMany::new).orElseGet(() -> admit(code));
	}

	/**
	 * Gives a record a code. One from before opens nothing any more, nor does a browser
	 * that used it.
	 * @return the code; empty when there is no such record, or none any more
	 */
	public Optional<ResumeCode> issue(Secret secret) {
		if (!this.vault.isKept(secret)) {
			return Optional.empty();
		}
		ResumeCode code = ResumeCode.create();
		Key key = keyOf(code);
		return this.vault
			.change(secret,
					(unlocked) -> unlocked.openedByCode(key, secret, this.clock.instant())
						.put(DOCUMENT, code.text().getBytes(StandardCharsets.UTF_8)))
			.map((record) -> code);
	}

	/** The code of a record, if it has one. */
	public Optional<ResumeCode> find(Secret secret) {
		return this.vault.open(secret)
			.flatMap((record) -> record.document(DOCUMENT))
			.flatMap((text) -> TypedCode.of(new String(text, StandardCharsets.UTF_8)).code());
	}

	/**
	 * Takes the code of a record away: it opens nothing any more, nor does a browser that
	 * used it.
	 */
	public void revoke(Secret secret) {
		this.vault.change(secret, (unlocked) -> unlocked.openedOnlyBy(secret, this.clock.instant()).remove(DOCUMENT));
	}

	private Result admit(ResumeCode code) {
		Secret secret = Secret.create();
		Key key = keyOf(code);
		return this.vault.change(key, (unlocked) -> unlocked.admit(secret, this.clock.instant()))
			.<Result>map((record) -> new Result.Opened(secret))
			.orElseGet(Result.Unknown::new);
	}

	private Key keyOf(ResumeCode code) {
		this.derivations.acquireUninterruptibly();
		try {
			return code.key();
		}
		finally {
			this.derivations.release();
		}
	}

}
