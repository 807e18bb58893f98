package org.morningback.release.store;

import org.morningback.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class StoredReleasesOnPostgresTests extends StoredReleasesTests {

}
