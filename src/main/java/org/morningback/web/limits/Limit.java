package org.morningback.web.limits;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * The limit of one kind. A client is forgotten when nothing came from it for the time of
 * the limit: it could begin anew by then anyway.
 */
final class Limit {

	/** A few megabytes. Whoever has more addresses meets the limit for all. */
	private static final int CLIENTS = 50_000;

	private final Rate rate;

	private final TimeMeter time;

	private final Bucket all;

	private final Cache<Long, Bucket> clients;

	Limit(Rate rate, TimeMeter time) {
		this.rate = rate;
		this.time = time;
		this.all = bucket(rate.inAll());
		this.clients = Caffeine.newBuilder()
			.maximumSize(CLIENTS)
			.expireAfterAccess(rate.within())
			.ticker(time::currentTimeNanos)
			.executor(Runnable::run)
			.build();
	}

	private Bucket bucket(int most) {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(most).refillGreedy(most, this.rate.within()))
			.withCustomTimePrecision(this.time)
			.build();
	}

	/**
	 * Takes one for a client.
	 * @return how long to wait for it instead; empty where it may go on
	 */
	Optional<Duration> take(long client) {
		Bucket own = this.clients.get(client, (key) -> bucket(this.rate.perClient()));
		Optional<Duration> refusal = takeFrom(own);
		if (refusal.isEmpty()) {
			refusal = takeFrom(this.all);
			refusal.ifPresent((wait) -> own.addTokens(1));
		}
		return refusal;
	}

	private static Optional<Duration> takeFrom(Bucket bucket) {
		ConsumptionProbe taken = bucket.tryConsumeAndReturnRemaining(1);
		return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
	}

	/** How many clients are known just now. */
	long known() {
		this.clients.cleanUp();
		return this.clients.estimatedSize();
	}

}
