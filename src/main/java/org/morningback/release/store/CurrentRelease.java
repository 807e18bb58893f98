package org.morningback.release.store;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The row that says which release new sessions begin with. */
@Entity
@Table(name = "current_release")
class CurrentRelease {

	@Id
	private int id = 1;

	@ManyToOne(fetch = FetchType.LAZY)
	private StoredRelease release;

	private String shippedChecksum;

	private Instant changedAt;

	/** For Hibernate, which fills the fields. */
	protected CurrentRelease() {
	}

	CurrentRelease(StoredRelease shipped, Instant now) {
		this.release = shipped;
		this.shippedChecksum = shipped.checksum();
		this.changedAt = now;
	}

	/** Whether it was a jar with this content that set it last by starting. */
	boolean wasMovedByStartOf(StoredRelease shipped) {
		return this.shippedChecksum.equals(shipped.checksum());
	}

	void moveByStartOf(StoredRelease shipped, Instant now) {
		moveTo(shipped, now);
		this.shippedChecksum = shipped.checksum();
	}

	void moveTo(StoredRelease other, Instant now) {
		this.release = other;
		this.changedAt = now;
	}

	boolean isAt(StoredRelease other) {
		return this.release.checksum().equals(other.checksum());
	}

}
