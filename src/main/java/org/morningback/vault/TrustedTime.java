package org.morningback.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time, as long as it can be believed. A clock that has jumped far ahead of where it
 * was last seen, here or by another instance, is believed when it has gone on steadily
 * for a day: nobody's answers are deleted for a wrong clock that is set right before.
 */
@Component
class TrustedTime {

	private static final Logger log = LoggerFactory.getLogger(TrustedTime.class);

	/** What a stop, a move or a weekend's clock may skip. */
	static final Duration JUMP = Duration.ofDays(1);

	private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

	private final JdbcClient database;

	private final VaultTransactions transactions;

	private final Clock clock;

	private @Nullable Doubt doubt;

	TrustedTime(JdbcClient database, VaultTransactions transactions, Clock clock) {
		this.database = database;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * The time; empty while it cannot be believed. Is asked again and again, which is how
	 * the clock is seen to go on.
	 * @param ticks what counts on at the pace of time, whatever the clock says
	 */
	Optional<Instant> look(Duration ticks) {
		Instant now = this.clock.instant();
		return this.transactions.write(() -> {
			Optional<Instant> seen = seen();
			if (seen.isPresent() && now.isAfter(seen.get().plus(JUMP)) && !isSteady(seen.get(), now, ticks)) {
				return Optional.empty();
			}
			this.doubt = null;
			note(seen, now);
			return Optional.of(now);
		});
	}

	/** Where others see another time, or the clock jumps again, the day begins again. */
	private boolean isSteady(Instant seen, Instant now, Duration ticks) {
		Doubt before = this.doubt;
		if (before == null || !before.seen.equals(seen) || before.strayedAt(now, ticks)) {
			log.warn("The clock says {}, long after it was last seen at {}. Nothing is deleted until it has gone on "
					+ "for a day: if it is wrong, set it right before", now, seen);
			this.doubt = new Doubt(seen, now, ticks);
			return false;
		}
		return ticks.minus(before.ticks).compareTo(JUMP) >= 0;
	}

	private Optional<Instant> seen() {
		return this.database.sql("select seen_at from vault_clock where id = 1")
			.query(Timestamp.class)
			.optional()
			.map(Timestamp::toInstant);
	}

	private void note(Optional<Instant> seen, Instant now) {
		if (seen.isEmpty()) {
			this.database.sql("insert into vault_clock (id, seen_at) values (1, ?)")
				.param(Timestamp.from(now))
				.update();
		}
		else if (Duration.between(seen.get(), now).abs().compareTo(NOTED_EVERY) >= 0) {
			this.database.sql("update vault_clock set seen_at = ? where id = 1").param(Timestamp.from(now)).update();
		}
	}

	/** What was seen when the doubt began. */
	private record Doubt(Instant seen, Instant now, Duration ticks) {

		boolean strayedAt(Instant later, Duration laterTicks) {
			Duration passed = laterTicks.minus(this.ticks);
			return Duration.between(this.now.plus(passed), later).abs().compareTo(NOTED_EVERY) > 0;
		}

	}

}
