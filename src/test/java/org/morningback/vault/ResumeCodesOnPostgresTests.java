package org.morningback.vault;

import org.morningback.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ResumeCodesOnPostgresTests extends ResumeCodesTests {

}
