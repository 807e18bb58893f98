package org.morningback.release.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The releases in the database. The content this application ships with is stored when it
 * is new there; older releases are read on first use and stay in memory.
 */
class StoredReleases implements Releases {

	private static final Logger log = LoggerFactory.getLogger(StoredReleases.class);

	private final StoredReleaseRows rows;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Release current;

	private final Map<String, Optional<Release>> older = new ConcurrentHashMap<>();

	StoredReleases(StoredReleaseRows rows, TransactionTemplate transaction, Clock clock, Authored shipped) {
		this.rows = rows;
		this.transaction = transaction;
		this.clock = clock;
		this.current = shipped.release();
		publish(shipped);
	}

	@Override
	public Release current() {
		return this.current;
	}

	@Override
	public Optional<Release> find(String checksum) {
		return checksum.equals(this.current.checksum()) ? Optional.of(this.current)
				: this.older.computeIfAbsent(checksum, this::read);
	}

	/**
	 * Stores the content that this application ships with, once: another instance that
	 * starts at the same time may be first, or still at it.
	 */
	private void publish(Authored shipped) {
		RetryPolicy untilItIsThere = RetryPolicy.builder()
			.includes(DataIntegrityViolationException.class, ConcurrencyFailureException.class)
			.maxRetries(10)
			.delay(Duration.ofMillis(500))
			.build();
		try {
			new RetryTemplate(untilItIsThere).execute(() -> publishIfMissing(shipped));
		}
		catch (RetryException ex) {
			throw new IllegalStateException("The content could not be stored", ex);
		}
	}

	private boolean publishIfMissing(Authored shipped) {
		if (this.rows.existsByChecksum(this.current.checksum())) {
			return false;
		}
		this.transaction.executeWithoutResult(
				(status) -> this.rows.save(new StoredRelease(this.current, shipped.items(), this.clock.instant())));
		log.info("Published content {}", this.current.label());
		return true;
	}

	private Optional<Release> read(String checksum) {
		return this.transaction.execute((status) -> this.rows.findByChecksum(checksum)
			.filter((stored) -> !stored.isWithdrawn())
			.flatMap((stored) -> readable(checksum, stored)));
	}

	private Optional<Release> readable(String checksum, StoredRelease stored) {
		try {
			return Optional.of(KnowledgeFiles.read(stored.items()));
		}
		catch (BrokenKnowledgeException ex) {
			log.warn("The stored release {} cannot be read by this version: {}", checksum, ex.getMessage());
			return Optional.empty();
		}
	}

}
