package org.morningback.release.store;

import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets two instances both find that the content is not there yet. */
record RowsThatWait(StoredReleaseRows rows, CyclicBarrier together, AtomicBoolean asked) implements StoredReleaseRows {

	RowsThatWait(StoredReleaseRows rows, CyclicBarrier together) {
		this(rows, together, new AtomicBoolean());
	}

	@Override
	public boolean existsByChecksum(String checksum) {
		boolean exists = this.rows.existsByChecksum(checksum);
		if (this.asked.getAndSet(true)) {
			return exists;
		}
		try {
			this.together.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
		return exists;
	}

	@Override
	public Optional<StoredRelease> findByChecksum(String checksum) {
		return this.rows.findByChecksum(checksum);
	}

	@Override
	public StoredRelease save(StoredRelease release) {
		return this.rows.save(release);
	}

}
