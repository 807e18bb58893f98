package org.morningback.release.store;

import java.util.concurrent.atomic.AtomicInteger;

import org.hibernate.BaseSessionEventListener;

/** Counts how often Hibernate waits for the database. */
public class RoundTrips extends BaseSessionEventListener {

	private static final AtomicInteger COUNT = new AtomicInteger();

	static int count() {
		return COUNT.get();
	}

	@Override
	public void jdbcExecuteStatementStart() {
		COUNT.incrementAndGet();
	}

	@Override
	public void jdbcExecuteBatchStart() {
		COUNT.incrementAndGet();
	}

}
