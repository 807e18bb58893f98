package org.morningback.knowledge.store;

import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets two instances both find that the content is not there yet. */
record RowsThatWait(StoredReleaseRows rows, CyclicBarrier together) implements StoredReleaseRows {

	@Override
	public boolean existsByChecksum(String checksum) {
		boolean exists = this.rows.existsByChecksum(checksum);
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
