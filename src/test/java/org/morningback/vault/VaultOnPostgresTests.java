package org.morningback.vault;

import org.morningback.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class VaultOnPostgresTests extends VaultTests {

}
