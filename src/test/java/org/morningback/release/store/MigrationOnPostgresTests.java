package org.morningback.release.store;

import org.morningback.OnPostgres;

/** The same on PostgreSQL. */
class MigrationOnPostgresTests extends MigrationTests {

	@Override
	String address() {
		return OnPostgres.Settings.newDatabase();
	}

}
