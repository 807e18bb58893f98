package org.morningback.vault;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a person's record is kept: the settings below {@code morningback.session}.
 *
 * @param keepFor from its last use on
 */
@ConfigurationProperties("morningback.session")
public record Retention(@DefaultValue("30d") Duration keepFor) {

	/** What nobody forgets between two pages. */
	private static final Duration LONG = Duration.ofDays(1);

	public Retention {
		if (keepFor.isZero() || keepFor.isNegative()) {
			throw new IllegalArgumentException(
					"morningback.session.keep-for must be longer than nothing, not " + keepFor);
		}
	}

	/** Whether a record can end while somebody looks at a page. */
	public boolean isShort() {
		return this.keepFor.compareTo(LONG) < 0;
	}

}
