package org.morningback.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody made up, who writes mornings.
 * <p>
 * <b>Level</b>: 5 points at the mean, with a spread of 1.5 between people. <b>Day-to-day
 * spread</b>: 1.35 at the median; two thirds of people lie between 1.2 and 1.5.
 * <b>Neighbouring mornings</b> resemble each other (first-order autoregression), those
 * that are missed included. <b>Missed</b>: each morning by itself with 10 %. What is
 * written is whole, 0 to 10.
 */
final class VirtualPerson {

	static final double LEVEL = 5;

	static final double LEVEL_SPREAD = 1.5;

	static final double DAY_SPREAD = 1.35;

	/** Half the logarithm of 1.5 / 1.2. */
	private static final double DAY_SPREAD_VARIES = 0.1116;

	static final double MISSED = 0.1;

	private final Random chance;

	private final double likeness;

	private final double level;

	private final double spread;

	private double deviation;

	VirtualPerson(Random chance, double likeness) {
		this.chance = chance;
		this.likeness = likeness;
		this.level = LEVEL + LEVEL_SPREAD * chance.nextGaussian();
		this.spread = DAY_SPREAD * StrictMath.exp(DAY_SPREAD_VARIES * chance.nextGaussian());
		this.deviation = chance.nextGaussian();
	}

	RunIn runIn() {
		Map<Integer, Integer> pains = new HashMap<>();
		for (int morning = 0; morning < RunIn.MORNINGS; morning++) {
			write(pains, morning, 0);
		}
		return new RunIn(List.copyOf(pains.values()));
	}

	/** All the nights there can be. */
	NightLog nights(Schedule schedule, double better) {
		return more(new NightLog(Map.of(), 0), schedule, better, schedule.design().mostNights());
	}

	/** So many nights more. */
	NightLog more(NightLog before, Schedule schedule, double better, int nights) {
		Map<Integer, Integer> pains = new HashMap<>(before.pains());
		int over = before.over() + nights;
		for (int night = before.over(); night < over; night++) {
			write(pains, night, (schedule.arm(night) == Arm.CHANGE) ? better : 0);
		}
		return new NightLog(pains, over);
	}

	/** Writes a morning, or misses it. */
	private void write(Map<Integer, Integer> pains, int night, double better) {
		int pain = morning(better);
		if (this.chance.nextDouble() >= MISSED) {
			pains.put(night, pain);
		}
	}

	private int morning(double better) {
		this.deviation = this.likeness * this.deviation
				+ Math.sqrt(1 - this.likeness * this.likeness) * this.chance.nextGaussian();
		double pain = this.level + this.spread * this.deviation - better;
		return (int) Math.max(0, Math.min(NightLog.WORST, Math.round(pain)));
	}

}
