package org.morningback.journey;

/**
 * What somebody says before the first answer; it counts only where a session begins,
 * which then knows.
 *
 * @param forSomeoneElse whether they answer for another person
 * @param onSharedDevice whether the device is not their own
 */
public record Beginning(boolean forSomeoneElse, boolean onSharedDevice) {

	/** For oneself, on a device of one's own. */
	public static final Beginning PLAIN = new Beginning(false, false);

}
