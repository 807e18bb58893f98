package org.morningback.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the file of the embedded database small, forces it to the disk, and writes it
 * anew every day and at the end: what was deleted before is in it no longer then.
 */
class Upkeep implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

	private static final Duration RENEWED_EVERY = Duration.ofDays(1);

	private static final Duration REST = Duration.ofMinutes(1);

	private static final ClosedMoment.Work NOTHING = (file) -> {
	};

	private final LiveFile live;

	private final ClosedMoment moment;

	private final Clock clock;

	private volatile long restUntil = System.nanoTime();

	Upkeep(LiveFile live, ClosedMoment moment, Clock clock) {
		this.live = live;
		this.moment = moment;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
	synchronized void tidy() {
		attempt(this.live::tidy);
	}

	/**
	 * Never rests: H2 writes over what it thinks to have been on the disk for seconds.
	 */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void force() {
		try {
			this.live.force();
		}
		catch (SQLException | MVStoreException ex) {
			rest(ex);
		}
	}

	@Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	void renewInTime() {
		attempt(() -> {
			if (!this.clock.instant().isBefore(this.live.begunAt().plus(RENEWED_EVERY))) {
				renew(NOTHING);
			}
		});
	}

	/** Writes the file anew and works at it while it is closed. */
	synchronized boolean renew(ClosedMoment.Work work) throws SQLException, IOException {
		return this.moment.use(work);
	}

	@Override
	public synchronized void destroy() {
		attempt(this.moment::end);
	}

	/** What cannot be done now, on a full disk for instance, is tried again later. */
	private void attempt(Attempt work) {
		if (isResting()) {
			return;
		}
		try {
			work.run();
		}
		catch (SQLException | IOException | MVStoreException ex) {
			rest(ex);
		}
	}

	private boolean isResting() {
		return System.nanoTime() - this.restUntil < 0;
	}

	private void rest(Exception fault) {
		if (!isResting()) {
			log.warn("The file of the database cannot be tidied now: {}", fault.getMessage());
			this.restUntil = System.nanoTime() + REST.toNanos();
		}
	}

	private interface Attempt {

		void run() throws SQLException, IOException;

	}

}
