package org.morningback.experiment;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Which arm each night has, drawn before the first night: in each pair a fair coin says
 * which arm comes first (AHRQ 2014, chapter 4). The same seed gives the same schedule on
 * every JDK and for ever: {@link Random} is one of the few generators whose documentation
 * lays down each bit (Knuth, The Art of Computer Programming, volume 2, section 3.2.1:
 * {@code seed = (seed * 0x5DEECE66D + 0xB) mod 2^48}, begun at the seed xor 0x5DEECE66D).
 * The coin is its {@code nextBoolean()}, the highest of the 48 bits, one throw for a
 * pair, in order; heads ({@code true}) is the usual arm first.
 *
 * @param design how the nights are laid out
 * @param first the arm that comes first in each pair
 */
public record Schedule(Design design, List<Arm> first) {

	public Schedule {
		first = List.copyOf(first);
		if (first.size() != design.mostPairs()) {
			throw new IllegalArgumentException(first.size() + " pairs instead of " + design.mostPairs());
		}
	}

	/**
	 * Draws the schedule. Seeds should come from a secure generator: near seeds begin
	 * alike.
	 */
	public static Schedule drawn(long seed, Design design) {
		var coin = new Random(seed);
		return new Schedule(design,
				Stream.generate(() -> coin.nextBoolean() ? Arm.USUAL : Arm.CHANGE).limit(design.mostPairs()).toList());
	}

	/** The arm of a night; the first night is 0. */
	public Arm arm(int night) {
		Arm arm = this.first.get(night / this.design.nightsInPair());
		return this.design.isInFirstHalf(night) ? arm : arm.other();
	}

}
