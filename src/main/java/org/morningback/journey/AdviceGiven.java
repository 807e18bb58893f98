package org.morningback.journey;

/**
 * Published when somebody was given advice. It says nothing of who, nor of what was
 * advised.
 *
 * @param door by which way they were given it
 */
public record AdviceGiven(Door door) {

	/** A way to the advice. */
	public enum Door {

		PAGE, API

	}

}
