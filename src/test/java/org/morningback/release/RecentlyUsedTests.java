package org.morningback.release;

import java.util.concurrent.CyclicBarrier;
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
		var together = new CyclicBarrier(8);
		var threads = Executors.newFixedThreadPool(8);

		var asked = threads.invokeAll(IntStream.range(0, 8).mapToObj((i) -> Executors.callable(() -> {
			waitAt(together);
			get("a");
		})).toList());
		for (Future<Object> each : asked) {
			each.get();
		}
		threads.shutdown();

		assertThat(this.worked).hasValue(1);
	}

	private String get(String key) {
		return this.kept.get(key, (missing) -> missing + this.worked.incrementAndGet());
	}

	private static void waitAt(CyclicBarrier barrier) {
		try {
			barrier.await(10, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
