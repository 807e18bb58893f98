package org.morningback.web.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings below {@code morningback.limits}.
 *
 * @param sessions that begin
 * @param papers as files
 * @param assessments for programs
 * @param codes typed in
 * @param papersAtOnce how many files a client may wait for
 * @param requestsAtOnce how many requests of a client are worked at
 */
@ConfigurationProperties("morningback.limits")
record LimitSettings(Rate sessions, Rate papers, Rate assessments, Rate codes, int papersAtOnce, int requestsAtOnce) {

	LimitSettings {
		if (papersAtOnce < 1 || requestsAtOnce < 1) {
			throw new IllegalArgumentException("morningback.limits.papers-at-once and requests-at-once must be 1 or"
					+ " more, not " + papersAtOnce + " and " + requestsAtOnce);
		}
	}

	Rate of(Limited kind) {
		return switch (kind) {
			case SESSIONS -> this.sessions;
			case PAPERS -> this.papers;
			case ASSESSMENTS -> this.assessments;
			case CODES -> this.codes;
		};
	}

}
