package org.morningback.release.store;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** How often is looked, and what holds while nothing can be seen. */
class LookoutTests {

	private static final Duration SECOND = Duration.ofSeconds(1);

	private final SettableClock clock = new SettableClock();

	private final AtomicInteger looks = new AtomicInteger();

	@Test
	void looksAgainOnceASecondAtMost() {
		Lookout<Integer> lookout = counting();
		assertThat(lookout.seen(SECOND)).isOne();

		this.clock.pass(SECOND.minusMillis(1));
		assertThat(lookout.seen(SECOND)).isOne();

		this.clock.pass(Duration.ofMillis(1));
		assertThat(lookout.seen(SECOND)).isEqualTo(2);
		assertThat(lookout.seen(SECOND)).isEqualTo(2);
	}

	@Test
	void looksAgainWhenTheClockWasSetBack() {
		Lookout<Integer> lookout = counting();

		this.clock.pass(Duration.ofDays(-1));

		assertThat(lookout.seen(SECOND)).isEqualTo(2);
		assertThat(lookout.seen(SECOND)).isEqualTo(2);
	}

	@Test
	void keepsWhatItSawWhileTheDatabaseIsAway() {
		var lookout = new Lookout<>("", (before) -> switch (this.looks.incrementAndGet()) {
			case 1 -> "first";
			case 2, 3 -> throw new DataAccessResourceFailureException("away");
			default -> "second";
		}, pace(Duration.ofMinutes(1)));

		this.clock.pass(SECOND);
		assertThat(lookout.seen(SECOND)).isEqualTo("first");
		this.clock.pass(SECOND);
		assertThat(lookout.seen(SECOND)).isEqualTo("first");
		this.clock.pass(SECOND);
		assertThat(lookout.seen(SECOND)).isEqualTo("second");
	}

	@Test
	void letsNobodyWaitForADatabaseThatDoesNotAnswer() throws Exception {
		var answer = new CountDownLatch(1);
		var answered = new CountDownLatch(1);
		var lookout = new Lookout<>("", (before) -> {
			if (this.looks.incrementAndGet() == 1) {
				return "first";
			}
			awaitQuietly(answer);
			answered.countDown();
			return "second";
		}, pace(Duration.ofMillis(1)));

		this.clock.pass(SECOND);
		assertThat(lookout.seen(SECOND)).isEqualTo("first");
		this.clock.pass(SECOND);
		assertThat(lookout.seen(SECOND)).isEqualTo("first");
		assertThat(this.looks).as("looks at the same time").hasValue(2);

		answer.countDown();
		answered.await();
		while (!lookout.seen(SECOND).equals("second")) {
			Thread.onSpinWait();
		}
	}

	@Test
	void looksOnceForManyWhoAsk() throws Exception {
		Lookout<Integer> lookout = counting();
		this.clock.pass(SECOND);
		var threads = Executors.newFixedThreadPool(8);

		List<Callable<Integer>> calls = Collections.nCopies(8, () -> lookout.seen(SECOND));
		for (Future<Integer> asked : threads.invokeAll(calls)) {
			asked.get();
		}
		threads.shutdown();

		assertThat(this.looks).hasValue(2);
	}

	private Lookout<Integer> counting() {
		return new Lookout<>(0, (before) -> this.looks.incrementAndGet(), pace(Duration.ofMinutes(1)));
	}

	private Pace pace(Duration patience) {
		return new Pace(this.clock, patience);
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
