package org.morningback.release.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * What was last seen of something that others change. Whoever asks when that is too long
 * ago has it looked at again and waits for it, though not for long: what was seen before
 * holds until something new is seen, also while it cannot be looked at.
 *
 * @param <T> what is seen
 */
final class Lookout<T> {

	private static final Logger log = LoggerFactory.getLogger(Lookout.class);

	private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("release-lookout-");

	private final AtomicBoolean looking = new AtomicBoolean();

	private final UnaryOperator<T> look;

	private final Pace pace;

	private volatile T seen;

	private volatile Instant lookedAt;

	private volatile boolean blind;

	/**
	 * Looks for the first time.
	 * @param first what is seen before that
	 * @param look looks again, knowing what was seen before
	 * @param pace how time passes for who asks
	 */
	Lookout(T first, UnaryOperator<T> look, Pace pace) {
		this.threads.setDaemon(true);
		this.look = look;
		this.pace = pace;
		this.seen = look.apply(first);
		this.lookedAt = pace.clock().instant();
	}

	/** What was seen, looked at again if that is so long ago. */
	T seen(Duration tooOld) {
		Instant now = this.pace.clock().instant();
		if (isOlderThan(tooOld, now) && this.looking.compareAndSet(false, true)) {
			lookUnlessSomebodyJustDid(tooOld, now);
		}
		return this.seen;
	}

	private void lookUnlessSomebodyJustDid(Duration tooOld, Instant now) {
		if (isOlderThan(tooOld, now)) {
			this.lookedAt = now;
			await(CompletableFuture.runAsync(this::tryToLook, this.threads));
		}
		else {
			this.looking.set(false);
		}
	}

	/** Looks now. */
	synchronized void look() {
		this.seen = this.look.apply(this.seen);
	}

	/** A clock that was set back does not stop the looking. */
	private boolean isOlderThan(Duration time, Instant now) {
		return now.isBefore(this.lookedAt) || !now.isBefore(this.lookedAt.plus(time));
	}

	private void tryToLook() {
		try {
			look();
			this.blind = false;
		}
		catch (RuntimeException ex) {
			if (!this.blind) {
				log.warn("The releases cannot be looked at; what was seen last holds until they can: {}",
						NestedExceptionUtils.getMostSpecificCause(ex).toString());
			}
			this.blind = true;
		}
		finally {
			this.looking.set(false);
		}
	}

	private void await(CompletableFuture<Void> look) {
		try {
			look.get(this.pace.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			log.debug("A look at the releases takes long");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
