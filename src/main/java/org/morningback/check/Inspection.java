package org.morningback.check;

/** One thing that a thorough check looks at. */
interface Inspection {

	/** What holds when nothing is reported. */
	String claim();

	/** What it counts. */
	String unit();

	void inspect(Tally tally);

}
