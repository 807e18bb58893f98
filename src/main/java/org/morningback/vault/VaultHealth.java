package org.morningback.vault;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells whether answers can be stored, by storing something: what is closed, full or may
 * only be read lets nothing through.
 */
@Component
class VaultHealth implements HealthIndicator {

	private final JdbcClient database;

	private final VaultTransactions transactions;

	VaultHealth(JdbcClient database, VaultTransactions transactions) {
		this.database = database;
		this.transactions = transactions;
	}

	@Override
	public Health health() {
		try {
			this.transactions
				.write(() -> this.database.sql("update vault_clock set seen_at = seen_at where id = 1").update());
			return Health.up().build();
		}
		catch (DataAccessException | TransactionException ex) {
			return Health.down().withDetail("fault", ex.getMostSpecificCause().getClass().getSimpleName()).build();
		}
	}

}
