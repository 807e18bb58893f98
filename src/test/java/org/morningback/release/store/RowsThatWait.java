package org.morningback.release.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.morningback.release.PublishedRelease;

/** Lets two instances both find that the content is not there yet. */
record RowsThatWait(StoredReleaseRows rows, CyclicBarrier together, AtomicBoolean asked) implements StoredReleaseRows {

	RowsThatWait(StoredReleaseRows rows, CyclicBarrier together) {
		this(rows, together, new AtomicBoolean());
	}

	@Override
	public Optional<StoredRelease> findByChecksum(String checksum) {
		Optional<StoredRelease> found = this.rows.findByChecksum(checksum);
		if (this.asked.getAndSet(true)) {
			return found;
		}
		try {
			this.together.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
		return found;
	}

	@Override
	public StoredRelease save(StoredRelease release) {
		return this.rows.save(release);
	}

	@Override
	public List<StoredRelease> findByWithdrawnFalseOrderByPublishedAtDescIdDesc() {
		return this.rows.findByWithdrawnFalseOrderByPublishedAtDescIdDesc();
	}

	@Override
	public List<PublishedRelease> published() {
		return this.rows.published();
	}

}
