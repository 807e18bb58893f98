package org.morningback.release;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Tests for {@link RecentlyUsed}. */
class RecentlyUsedTests {

	private final RecentlyUsed<String, String> kept = new RecentlyUsed<>(2);

	private final AtomicInteger worked = new AtomicInteger();

	@Test
	void worksAValueOutOnce() {
		assertThat(get("a")).isEqualTo("a1");
		assertThat(get("b")).isEqualTo("b2");
		assertThat(get("a")).isEqualTo("a1");
	}

	@Test
	void forgetsWhatNobodyAskedForLongest() {
		get("a");
		get("b");
		get("a");

		get("c");

		assertThat(get("a")).isEqualTo("a1");
		assertThat(get("b")).isEqualTo("b4");
	}

	@Test
	void holdsNoMoreThanItMay() {
		IntStream.range(0, 20_000).forEach((i) -> get("key" + i));

		assertThat(this.kept.size()).isEqualTo(2);
	}

	@Test
	void worksAValueOutAgainAfterAFailure() {
		assertThatIllegalStateException().isThrownBy(() -> this.kept.get("a", (key) -> {
			throw new IllegalStateException("away");
		}));

		assertThat(get("a")).isEqualTo("a1");
	}

	@Test
	void worksAValueOutOnceForManyWhoAskAtTheSameTime() throws Exception {
		var threads = Executors.newFixedThreadPool(8);
		var second = new CountDownLatch(2);
		Callable<String> ask = () -> this.kept.get("a", (key) -> {
			second.countDown();
			waitAWhileFor(second);
			return key + this.worked.incrementAndGet();
		});

		for (Future<String> asked : threads.invokeAll(Collections.nCopies(8, ask))) {
			assertThat(asked.get()).isEqualTo("a1");
		}
		threads.shutdown();
	}

	private String get(String key) {
		return this.kept.get(key, (missing) -> missing + this.worked.incrementAndGet());
	}

	/** Gives a second one the time to work it out as well. */
	private static void waitAWhileFor(CountDownLatch second) {
		try {
			second.await(200, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
