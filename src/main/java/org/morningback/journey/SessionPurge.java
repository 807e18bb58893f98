package org.morningback.journey;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes expired sessions, at the start and every hour. */
@Component
class SessionPurge {

	private static final Logger logger = LoggerFactory.getLogger(SessionPurge.class);

	private final Sessions sessions;

	SessionPurge(Sessions sessions) {
		this.sessions = sessions;
	}

	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
	void purge() {
		int purged = this.sessions.purgeExpired();
		if (purged > 0) {
			logger.info("Deleted {} expired sessions", purged);
		}
	}

}
