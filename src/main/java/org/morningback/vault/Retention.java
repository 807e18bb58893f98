package org.morningback.vault;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a person's record is kept: the settings below {@code morningback.session}.
 *
 * @param keepFor from its last use on
 * @param keepFirstFor the same while it is as it began: most such records are nobody's
 */
@ConfigurationProperties("morningback.session")
public record Retention(@DefaultValue("30d") Duration keepFor, @DefaultValue("2d") Duration keepFirstFor) {

	/** What nobody forgets between two pages. */
	private static final Duration LONG = Duration.ofDays(1);

	public Retention {
		if (keepFor.isZero() || keepFor.isNegative()) {
			throw new IllegalArgumentException(
					"morningback.session.keep-for must be longer than nothing, not " + keepFor);
		}
		if (keepFirstFor.compareTo(LONG) < 0) {
			// Nobody is warned before it ends.
			throw new IllegalArgumentException(
					"morningback.session.keep-first-for must be a day at least, not " + keepFirstFor);
		}
		keepFirstFor = (keepFirstFor.compareTo(keepFor) < 0) ? keepFirstFor : keepFor;
	}

	/** How long a record is kept that is used now. */
	Duration keepFor(OpenRecord record, boolean changed) {
		return (changed || !isFirst(record)) ? this.keepFor : this.keepFirstFor;
	}

	/** Databases keep times no finer than a second's parts. */
	private boolean isFirst(OpenRecord record) {
		return !record.expiresAt().isAfter(record.lastUsedAt().plus(this.keepFirstFor).plusSeconds(1));
	}

	/** Whether a record can end while somebody looks at a page. */
	public boolean isShort() {
		return this.keepFor.compareTo(LONG) < 0;
	}

}
