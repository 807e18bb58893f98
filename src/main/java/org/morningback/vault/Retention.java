package org.morningback.vault;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a person's record is kept: the settings below {@code morningback.session}.
 *
 * @param keepFor from its last use on
 * @param keepFirstFor the same while it is as it began: most such records are nobody's
 * @param keepSharedFor the same on a device that is not the person's own
 */
@ConfigurationProperties("morningback.session")
public record Retention(@DefaultValue("30d") Duration keepFor, @DefaultValue("2d") Duration keepFirstFor,
		@DefaultValue("1h") Duration keepSharedFor) {

	/** What nobody forgets between two pages. */
	private static final Duration LONG = Duration.ofDays(1);

	/** What it takes to read the advice without touching anything. */
	private static final Duration VISIT = Duration.ofMinutes(10);

	public Retention {
		if (keepFor.isZero() || keepFor.isNegative()) {
			throw new IllegalArgumentException(
					"morningback.session.keep-for must be longer than nothing, not " + keepFor);
		}
		if (keepSharedFor.compareTo(VISIT) < 0) {
			throw new IllegalArgumentException(
					"morningback.session.keep-shared-for must be ten minutes at least, not " + keepSharedFor);
		}
		if (keepFirstFor.compareTo(LONG) < 0) {
			// Nobody is warned before it ends.
			throw new IllegalArgumentException(
					"morningback.session.keep-first-for must be a day at least, not " + keepFirstFor);
		}
		keepFirstFor = shorter(keepFirstFor, keepFor);
		keepSharedFor = shorter(keepSharedFor, keepFor);
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	/** How long a record is kept from its last use on. */
	Duration of(Lifetime lifetime) {
		return switch (lifetime) {
			case FIRST -> this.keepFirstFor;
			case FULL -> this.keepFor;
			case SHARED -> this.keepSharedFor;
		};
	}

	/** Whether a record can end while somebody looks at a page. */
	public boolean isShort() {
		return this.keepFor.compareTo(LONG) < 0;
	}

}
