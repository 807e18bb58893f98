package org.morningback.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts in the database, for all instances together, how many codes are tried in a
 * minute. By whom is not asked. Whoever guesses is slowed to a rate at which 65 bits last
 * for longer than the sun.
 */
@Component
class CodeAttempts {

	static final int A_MINUTE = 60;

	private final JdbcClient database;

	private final VaultTransactions transactions;

	private final Clock clock;

	CodeAttempts(JdbcClient database, VaultTransactions transactions, Clock clock) {
		this.database = database;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Counts an attempt.
	 * @return how long to wait before the next; empty where this one may be made
	 */
	Optional<Duration> count() {
		Instant now = this.clock.instant();
		Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
		return isLeft(minute) ? Optional.empty()
				: Optional.of(Duration.between(now, minute.plus(1, ChronoUnit.MINUTES)));
	}

	private boolean isLeft(Instant minute) {
		Timestamp at = Timestamp.from(minute);
		try {
			return this.transactions.write(() -> add(at) || isFirst(at));
		}
		catch (DuplicateKeyException ex) {
			return this.transactions.write(() -> add(at));
		}
	}

	private boolean add(Timestamp minute) {
		return this.database
			.sql("update vault_attempts set attempts = attempts + 1 where at_minute = ? and attempts < ?")
			.params(minute, A_MINUTE)
			.update() > 0;
	}

	/** Forgets the minutes that are over. */
	private boolean isFirst(Timestamp minute) {
		if (!this.database.sql("select attempts from vault_attempts where at_minute = ?")
			.param(minute)
			.query()
			.listOfRows()
			.isEmpty()) {
			return false;
		}
		this.database.sql("delete from vault_attempts where at_minute < ?").param(minute).update();
		return this.database.sql("insert into vault_attempts (at_minute, attempts) values (?, 1)")
			.param(minute)
			.update() > 0;
	}

}
