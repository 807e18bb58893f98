package org.morningback.proof;

/** One thing that a thorough check looks at. */
interface ContentCheck {

	/** What holds when nothing is reported. */
	String claim();

	/** What it counts. */
	String unit();

	void inspect(CheckResult result);

}
