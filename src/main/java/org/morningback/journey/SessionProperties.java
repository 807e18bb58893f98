package org.morningback.journey;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings below {@code morningback.session}.
 *
 * @param keepFor how long a session is kept after it was last used
 */
@ConfigurationProperties("morningback.session")
public record SessionProperties(@DefaultValue("30d") Duration keepFor) {

	/** What nobody forgets between two pages. */
	private static final Duration LONG = Duration.ofDays(1);

	public SessionProperties {
		if (keepFor.isZero() || keepFor.isNegative()) {
			throw new IllegalArgumentException("morningback.session.keep-for must be longer than nothing");
		}
	}

	/** Whether a session can end while somebody looks at a page. */
	public boolean isShort() {
		return this.keepFor.compareTo(LONG) < 0;
	}

}
