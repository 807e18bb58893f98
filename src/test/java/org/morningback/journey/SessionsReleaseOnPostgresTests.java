package org.morningback.journey;

import org.morningback.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class SessionsReleaseOnPostgresTests extends SessionsReleaseTests {

}
