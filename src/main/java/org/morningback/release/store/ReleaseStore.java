package org.morningback.release.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.ContentItem;
import org.morningback.release.PublishedRelease;
import org.morningback.release.RefusedReleaseException;
import org.morningback.release.Release;
import org.morningback.release.ShippedContent;
import org.morningback.release.yaml.KnowledgeFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The releases in the database, which several instances share. A change that met another
 * one is repeated on what the other left.
 */
class ReleaseStore {

	private static final Logger log = LoggerFactory.getLogger(ReleaseStore.class);

	private final RetryTemplate patiently = new RetryTemplate(RetryPolicy.builder()
		.includes(DataIntegrityViolationException.class, ConcurrencyFailureException.class)
		.maxRetries(10)
		.delay(Duration.ofMillis(500))
		.build());

	private final StoredReleaseRows rows;

	private final CurrentReleaseRow current;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReleaseStore(StoredReleaseRows rows, CurrentReleaseRow current, TransactionTemplate transaction, Clock clock) {
		this.rows = rows;
		this.current = current;
		this.transaction = transaction;
		this.clock = clock;
	}

	List<PublishedRelease> all() {
		return this.rows.published();
	}

	/**
	 * Stores the content an application ships with and makes it current, unless it was
	 * withdrawn or a jar with the same content did so last: what was decided since then
	 * stays through a restart.
	 */
	void ship(ShippedContent shipped) {
		change(() -> {
			Optional<CurrentRelease> row = this.current.lock();
			StoredRelease release = stored(shipped.release(), shipped.items());
			if (release.isWithdrawn()) {
				log.warn("The content {} that this application came with was withdrawn", shipped.release().label());
			}
			else if (row.isEmpty()) {
				this.current.save(new CurrentRelease(release, this.clock.instant()));
			}
			else if (!row.get().wasMovedByStartOf(release)) {
				row.get().moveByStartOf(release, this.clock.instant());
			}
		});
	}

	Release publish(List<ContentItem> items) {
		Release release = KnowledgeFiles.read(items);
		change(() -> pointer().moveTo(offered(stored(release, items)), this.clock.instant()));
		return release;
	}

	void makeCurrent(String checksum) {
		change(() -> {
			CurrentRelease pointer = pointer();
			StoredRelease release = offered(known(checksum));
			if (readable(release).isEmpty()) {
				throw new RefusedReleaseException("This version of MorningBack cannot read the release.");
			}
			pointer.moveTo(release, this.clock.instant());
		});
	}

	void withdraw(String checksum) {
		change(() -> {
			CurrentRelease pointer = pointer();
			StoredRelease release = known(checksum);
			release.withdraw();
			if (pointer.isAt(release)) {
				pointer.moveTo(newestReadable(), this.clock.instant());
			}
		});
	}

	/** Reads a release; empty when it is unknown, or this version cannot read it. */
	Optional<Release> read(String checksum) {
		return inTransaction(() -> this.rows.findByChecksum(checksum).flatMap(ReleaseStore::readable));
	}

	<T> T inTransaction(Supplier<T> work) {
		return this.transaction.execute((status) -> work.get());
	}

	private void change(Runnable work) {
		this.patiently.invoke(() -> this.transaction.executeWithoutResult((status) -> work.run()));
	}

	private StoredRelease stored(Release release, List<ContentItem> items) {
		return this.rows.findByChecksum(release.checksum()).orElseGet(() -> {
			log.info("Publishing content {}", release.label());
			return this.rows.save(new StoredRelease(release, items, this.clock.instant()));
		});
	}

	private CurrentRelease pointer() {
		return this.current.lock()
			.orElseThrow(() -> new RefusedReleaseException("No release is current yet: start MorningBack once."));
	}

	private StoredRelease known(String checksum) {
		return this.rows.findByChecksum(checksum)
			.orElseThrow(() -> new RefusedReleaseException("There is no such release."));
	}

	private StoredRelease offered(StoredRelease release) {
		if (release.isWithdrawn()) {
			throw new RefusedReleaseException(
					"The release was withdrawn, which is for good: publish the content again under another version.");
		}
		return release;
	}

	private StoredRelease newestReadable() {
		return this.rows.findByWithdrawnFalseOrderByPublishedAtDescIdDesc()
			.stream()
			.filter((release) -> readable(release).isPresent())
			.findFirst()
			.orElseThrow(() -> new RefusedReleaseException(
					"It is the only release there is: publish another one before you withdraw it."));
	}

	private static Optional<Release> readable(StoredRelease stored) {
		try {
			Release release = KnowledgeFiles.read(stored.items());
			if (!release.checksum().equals(stored.checksum())) {
				log.error("The stored release {} is not what was published: somebody changed it in the database",
						stored.checksum());
				return Optional.empty();
			}
			return Optional.of(release);
		}
		catch (BrokenKnowledgeException ex) {
			log.warn("The stored release {} cannot be read by this version: {}", stored.checksum(), ex.getMessage());
			return Optional.empty();
		}
	}

}
