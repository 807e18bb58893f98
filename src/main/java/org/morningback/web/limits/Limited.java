package org.morningback.web.limits;

/** What is limited, because each costs this house more than a page does. */
public enum Limited {

	/** Sessions that begin: each is stored for weeks. */
	SESSIONS,
	/** Papers as files: each is set in type. */
	PAPERS,
	/** Assessments for programs. */
	ASSESSMENTS,
	/** Codes typed in: each could be a guess. */
	CODES

}
