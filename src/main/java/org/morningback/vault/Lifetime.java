package org.morningback.vault;

/** How long a record is kept that is not used. */
public enum Lifetime {

	/** While it is as it began: most such records are nobody's. */
	FIRST,
	/** Once somebody went on with it. */
	FULL,
	/** On a device that is not the person's own: hardly longer than the visit. */
	SHARED

}
