package org.morningback.vault;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedRuntimeException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs what is to be read or written in a transaction of its own: what it returned is
 * committed, whatever becomes of its caller. What lost a race is repeated, and what got a
 * connection that had died since it was last used.
 */
@Component
class VaultTransactions {

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	private final RetryTemplate repeating = new RetryTemplate(RetryPolicy.builder()
		.predicate(VaultTransactions::mayEndBetter)
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

	private static boolean mayEndBetter(Throwable fault) {
		return fault instanceof ConcurrencyFailureException || (metADeadConnection(fault) && !waitedForOne(fault));
	}

	/** It is noticed at the beginning or later. */
	private static boolean metADeadConnection(Throwable fault) {
		return fault instanceof CannotCreateTransactionException || fault instanceof DataAccessResourceFailureException;
	}

	/** Who waited for a connection in vain shall not wait for it again. */
	private static boolean waitedForOne(Throwable fault) {
		return fault instanceof NestedRuntimeException nested && nested.contains(SQLTransientConnectionException.class);
	}

	/** Throws what the last attempt threw. */
	<T> T read(Supplier<T> work) {
		return run(this.reading, work);
	}

	/** Throws what the last attempt threw. */
	<T> T write(Supplier<T> work) {
		return run(this.writing, work);
	}

	private <T> T run(TransactionTemplate transaction, Supplier<T> work) {
		try {
			return this.repeating.execute(() -> once(transaction, work));
		}
		catch (RetryException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
	}

	/** Throws what the work threw, also where it cannot even be rolled back then. */
	private static <T> T once(TransactionTemplate transaction, Supplier<T> work) {
		var fault = new AtomicReference<@Nullable RuntimeException>();
		try {
			return transaction.execute((status) -> {
				try {
					return work.get();
				}
				catch (RuntimeException ex) {
					fault.set(ex);
					throw ex;
				}
			});
		}
		catch (RuntimeException ex) {
			throw Objects.requireNonNullElse(fault.get(), ex);
		}
	}

}
