package org.morningback.experiment;

import java.util.Map;
import java.util.Optional;

/**
 * What was written of the experiment's nights.
 *
 * @param pains the pain on getting up, 0 to 10, by night; the first night is 0
 * @param over how many nights are past writing: what is missing there stays missing
 */
public record NightLog(Map<Integer, Integer> pains, int over) {

	/** The worst pain that can be written. */
	public static final int WORST = 10;

	public NightLog {
		pains = Map.copyOf(pains);
		if (pains.values().stream().anyMatch((pain) -> pain < 0 || pain > WORST)) {
			throw new IllegalArgumentException("Pain is 0 to " + WORST);
		}
		if (over < 0 || pains.keySet().stream().anyMatch((night) -> night < 0)) {
			throw new IllegalArgumentException("Nights are counted from 0");
		}
	}

	/** The pain on the morning after a night, if it was written. */
	Optional<Integer> pain(int night) {
		return Optional.ofNullable(this.pains.get(night));
	}

	/** Whether the morning after a night was missed for good. */
	public boolean isMissed(int night) {
		return night < this.over && !this.pains.containsKey(night);
	}

}
