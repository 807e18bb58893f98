package org.morningback.vault;

import java.sql.SQLException;
import java.util.Set;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Tells the pool which connections are dead. H2 closes a database that it could not write
 * to, on a full disk for instance. A new connection opens it again; one that was there
 * before says for ever that it is closed.
 */
public class ClosedDatabases implements SQLExceptionOverride {

	/** H2: input or output failed, the database is closed, it is closing. */
	private static final Set<Integer> DEAD = Set.of(90028, 90031, 90098, 90121);

	@java.lang.Override
	public Override adjudicate(SQLException fault) {
		return DEAD.contains(fault.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
