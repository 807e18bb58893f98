package org.morningback.vault;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is to be read or written in a transaction of its own: what it returned is
 * committed, whatever becomes of its caller. What lost a race is repeated.
 */
@Component
class VaultTransactions {

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	private final RetryTemplate repeating = new RetryTemplate(RetryPolicy.builder()
		.includes(ConcurrencyFailureException.class)
		.maxRetries(5)
		.delay(Duration.ofMillis(20))
		.jitter(Duration.ofMillis(20))
		.multiplier(2)
		.build());

	VaultTransactions(PlatformTransactionManager transactions) {
		this.reading = template(transactions);
		this.reading.setReadOnly(true);
		this.writing = template(transactions);
	}

	private static TransactionTemplate template(PlatformTransactionManager transactions) {
		var template = new TransactionTemplate(transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return template;
	}

	<T> T read(Supplier<T> work) {
		return this.reading.execute((status) -> work.get());
	}

	/**
	 * Throws what the last attempt threw.
	 */
	<T> T write(Supplier<T> work) {
		try {
			return this.repeating.execute(() -> this.writing.execute((status) -> work.get()));
		}
		catch (RetryException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

}
