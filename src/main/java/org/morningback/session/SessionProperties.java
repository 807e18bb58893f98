package org.morningback.session;

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

	public SessionProperties {
		if (keepFor.isZero() || keepFor.isNegative()) {
			throw new IllegalArgumentException("morningback.session.keep-for must be longer than nothing");
		}
	}

}
