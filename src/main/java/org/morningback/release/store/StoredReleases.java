package org.morningback.release.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.morningback.release.ContentItem;
import org.morningback.release.PublishedRelease;
import org.morningback.release.Publishing;
import org.morningback.release.RecentlyUsed;
import org.morningback.release.Release;
import org.morningback.release.Releases;
import org.morningback.release.ShippedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The releases as one instance sees them. It knows of all there are, so an unknown
 * checksum costs no query; it reads those that are asked for, and keeps a few.
 */
class StoredReleases implements Releases, Publishing {

	private static final Logger log = LoggerFactory.getLogger(StoredReleases.class);

	private static final Duration FOLLOWED_WITHIN = Duration.ofSeconds(1);

	/** Another instance may have published it just now. */
	private static final Duration UNKNOWN_FOR = Duration.ofMillis(100);

	private static final int KEPT = 8;

	private final RecentlyUsed<String, Optional<Release>> kept = new RecentlyUsed<>(KEPT);

	private final ReleaseStore store;

	private final ShippedContent shipped;

	private final Predicate<Release> usable;

	private final Lookout<SeenReleases> lookout;

	/**
	 * Stores what the application ships with, and looks which release is current.
	 * @param usable whether this instance could work with a release
	 */
	StoredReleases(ReleaseStore store, ShippedContent shipped, Predicate<Release> usable, Pace pace) {
		this.store = store;
		this.shipped = shipped;
		this.usable = usable;
		store.ship(shipped);
		this.lookout = new Lookout<>(new SeenReleases(List.of(), shipped.release()), this::look, pace);
		if (this.lookout.seen(FOLLOWED_WITHIN).isCurrentWithdrawn()) {
			throw new IllegalStateException("The content " + shipped.release().label()
					+ " that this application came with was withdrawn, and it cannot use the current release");
		}
	}

	@Override
	public Release current() {
		return this.lookout.seen(FOLLOWED_WITHIN).current();
	}

	@Override
	public Optional<Release> find(String checksum) {
		SeenReleases seen = this.lookout.seen(FOLLOWED_WITHIN);
		if (seen.find(checksum).isEmpty()) {
			seen = this.lookout.seen(UNKNOWN_FOR);
		}
		if (checksum.equals(seen.current().checksum())) {
			return Optional.of(seen.current());
		}
		return seen.find(checksum).filter((known) -> !known.withdrawn()).flatMap((known) -> read(checksum));
	}

	@Override
	public List<PublishedRelease> all() {
		return this.store.all();
	}

	@Override
	public Release publish(List<ContentItem> items) {
		Release published = this.store.publish(items);
		this.lookout.look();
		return published;
	}

	@Override
	public void makeCurrent(String checksum) {
		this.store.makeCurrent(checksum);
		this.lookout.look();
	}

	@Override
	public void withdraw(String checksum) {
		this.store.withdraw(checksum);
		this.lookout.look();
	}

	private SeenReleases look(SeenReleases before) {
		var now = new SeenReleases(this.store.all(), before.current());
		String wanted = now.pointer().orElse(before.current().checksum());
		if (wanted.equals(before.current().checksum())) {
			return now;
		}
		Optional<Release> current = read(wanted).filter(this.usable);
		if (current.isEmpty() && !before.pointer().equals(now.pointer())) {
			log.error("This instance cannot use the current release {} and stays with {}", wanted,
					before.current().label());
		}
		return new SeenReleases(now.all(), current.orElse(before.current()));
	}

	/**
	 * Whoever waits here for another one to read a release has a connection, and so has
	 * the other one: none of them waits for the connection of those who wait.
	 */
	private Optional<Release> read(String checksum) {
		if (checksum.equals(this.shipped.release().checksum())) {
			return Optional.of(this.shipped.release());
		}
		return this.store.inTransaction(() -> this.kept.get(checksum, this.store::read));
	}

}
