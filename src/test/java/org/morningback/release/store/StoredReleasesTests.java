package org.morningback.release.store;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;

import org.junit.jupiter.api.Test;
import org.morningback.release.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** How releases get into the database and out again. */
class StoredReleasesTests extends ReleasesTest {

	@Test
	void storesTheContentItShipsWith() {
		StoredReleases releases = start(NEWER);

		assertThat(releases.current()).isSameAs(NEWER.release());
		assertThat(versions()).containsExactly("2026.2");
		assertThat(this.database.sql("select published_at from release").query(OffsetDateTime.class).single())
			.isEqualTo(OffsetDateTime.parse("2026-03-01T07:00:00Z"));
		assertThat(items()).isEqualTo(NEWER.items().size());
	}

	@Test
	void storesTheSameContentOnce() {
		start(NEWER);
		start(NEWER);

		assertThat(versions()).hasSize(1);
		assertThat(items()).isEqualTo(NEWER.items().size());
	}

	@Test
	void storesItsItemsInBatches() {
		int before = RoundTrips.count();

		start(NEWER);

		assertThat(RoundTrips.count() - before).isLessThan(NEWER.items().size() / 50);
	}

	@Test
	void agreesWithAnInstanceThatStartsAtTheSameTime() {
		var together = new CyclicBarrier(2);

		Executor threads = (task) -> new Thread(task).start();
		var one = CompletableFuture.runAsync(() -> store(new RowsThatWait(this.rows, together)).ship(NEWER), threads);
		var other = CompletableFuture.runAsync(() -> store(new RowsThatWait(this.rows, together)).ship(NEWER), threads);
		CompletableFuture.allOf(one, other).join();

		assertThat(start(NEWER).current()).isEqualTo(NEWER.release());
		assertThat(versions()).containsExactly("2026.2");
		assertThat(items()).isEqualTo(NEWER.items().size());
	}

	@Test
	void readsAnOlderReleaseAsItWas() {
		start(OLDER);

		Release found = start(NEWER).find(OLDER.release().checksum()).orElseThrow();

		assertThat(found).isNotSameAs(OLDER.release()).isEqualTo(OLDER.release());
		assertThat(found.version()).isEqualTo("2026.1");
	}

	@Test
	void readsAnOlderReleaseOnce() {
		start(OLDER);
		StoredReleases releases = start(NEWER);

		Optional<Release> first = releases.find(OLDER.release().checksum());

		assertThat(releases.find(OLDER.release().checksum())).containsSame(first.orElseThrow());
	}

	@Test
	void asksSeldomForReleasesThatAreUnknown() {
		StoredReleases releases = start(NEWER);
		int before = RoundTrips.count();

		for (int i = 0; i < 20_000; i++) {
			assertThat(releases.find(String.format(Locale.ROOT, "%064x", i))).isEmpty();
			this.clock.pass(Duration.ofMillis(1));
		}

		assertThat(RoundTrips.count() - before).as("looks in 20 seconds").isBetween(1, 200);
	}

	@Test
	void findsNoReleaseThatWasChangedInTheDatabase() {
		start(OLDER);
		StoredReleases releases = start(NEWER);

		int changed = this.database
			.sql("update knowledge_item set definition = replace(definition, 'emergency', 'soon')"
					+ " where kind = 'urgency' and definition like '%emergency%'"
					+ " and release_id = (select id from release where checksum = ?)")
			.param(OLDER.release().checksum())
			.update();

		assertThat(changed).isPositive();
		assertThat(releases.find(OLDER.release().checksum())).isEmpty();
	}

	@Test
	void findsNoReleaseThatThisVersionCannotRead() {
		start(OLDER);
		makeUnreadable(OLDER);

		assertThat(start(NEWER).find(OLDER.release().checksum())).isEmpty();
	}

	private int items() {
		return this.database.sql("select count(*) from knowledge_item").query(Integer.class).single();
	}

}
