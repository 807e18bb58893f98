package org.morningback.web.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tests for {@link Limit}. */
class LimitTests {

	private final AtomicLong now = new AtomicLong();

	private final TimeMeter time = new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return LimitTests.this.now.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	};

	@Test
	void refusesAClientThatAsksTooOftenAndSaysHowLongToWait() {
		Limit limit = limit(3, 100);

		assertThat(granted(limit, 1, 5)).isEqualTo(3);
		assertThat(limit.take(1)).contains(Duration.ofMinutes(1));
		assertThat(granted(limit, 2, 5)).isEqualTo(3);
	}

	@Test
	void givesBackEvenly() {
		Limit limit = limit(3, 100);
		granted(limit, 1, 5);

		pass(Duration.ofMinutes(1));
		assertThat(granted(limit, 1, 5)).isEqualTo(1);
		pass(Duration.ofMinutes(2));
		assertThat(granted(limit, 1, 5)).isEqualTo(2);
	}

	@Test
	void refusesAllWhereTooManyCome() {
		Limit limit = limit(3, 10);

		assertThat(IntStream.range(0, 20).map((client) -> granted(limit, client, 1)).sum()).isEqualTo(10);
		assertThat(limit.take(99)).contains(Duration.ofSeconds(18));
	}

	@Test
	void takesNothingFromAClientThatIsRefusedBecauseOfTheOthers() {
		Limit limit = limit(3, 6);
		granted(limit, 1, 3);
		granted(limit, 3, 3);
		assertThat(granted(limit, 2, 10)).isZero();

		pass(Duration.ofMinutes(1));

		assertThat(granted(limit, 2, 10)).isEqualTo(2);
	}

	@Test
	void forgetsAClientThatIsQuiet() {
		Limit limit = limit(3, 100);
		granted(limit, 1, 5);
		assertThat(limit.known()).isOne();

		pass(Duration.ofMinutes(3).plusNanos(1));

		assertThat(limit.known()).isZero();
	}

	@Test
	void keepsTooManyClientsNoMoreThanTooManyRequests() {
		Limit limit = limit(3, Integer.MAX_VALUE);
		IntStream.range(0, 60_000).forEach(limit::take);

		assertThat(limit.known()).isEqualTo(50_000);
	}

	@Test
	void refusesARateThatNobodyCouldKeepTo() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 1, Duration.ofMinutes(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 0, Duration.ofMinutes(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 1, Duration.ZERO));
	}

	@Test
	void countsSharesAndForgetsWhoHasNone() {
		var shares = new Shares(2);
		assertThat(shares.take(1)).isTrue();
		assertThat(shares.take(1)).isTrue();
		assertThat(shares.take(1)).isFalse();
		assertThat(shares.take(2)).isTrue();

		shares.free(1);
		assertThat(shares.take(1)).isTrue();
		shares.free(1);
		shares.free(1);
		shares.free(2);
		assertThat(shares.known()).isZero();
	}

	private Limit limit(int perClient, int inAll) {
		return new Limit(new Rate(perClient, inAll, Duration.ofMinutes(3)), this.time);
	}

	private static int granted(Limit limit, long client, int times) {
		return (int) IntStream.range(0, times).filter((time) -> limit.take(client).isEmpty()).count();
	}

	private void pass(Duration duration) {
		this.now.addAndGet(duration.toNanos());
	}

}
