package org.morningback.release.store;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.morningback.SettableClock;
import org.morningback.release.Release;
import org.morningback.release.ShippedContent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests releases with the real content on an empty, migrated database. */
@DataJpaTest(showSql = false, properties = { "spring.jpa.hibernate.ddl-auto=validate",
		"spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "spring.test.database.replace=none",
		"spring.jpa.properties.hibernate.session.events.auto=org.morningback.release.store.RoundTrips" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class ReleasesTest {

	static final ShippedContent NEWER = RealReleases.version("2026.2");

	static final ShippedContent OLDER = RealReleases.version("2026.1");

	final SettableClock clock = new SettableClock();

	@Autowired
	StoredReleaseRows rows;

	@Autowired
	CurrentReleaseRow current;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void empty() {
		for (String table : List.of("current_release", "knowledge_item", "release")) {
			this.database.sql("delete from " + table).update();
		}
	}

	/** Starts an instance. */
	StoredReleases start(ShippedContent shipped) {
		return start(shipped, (release) -> true);
	}

	StoredReleases start(ShippedContent shipped, Predicate<Release> usable) {
		return new StoredReleases(store(this.rows), shipped, usable, new Pace(this.clock, Duration.ofMinutes(1)));
	}

	/** Damages the rows of a release, as a later version would leave them. */
	void makeUnreadable(ShippedContent content) {
		this.database.sql("""
				update knowledge_item set definition = '{}' where kind = 'causes'
				and release_id = (select id from release where checksum = ?)""")
			.param(content.release().checksum())
			.update();
	}

	ReleaseStore store(StoredReleaseRows rows) {
		return new ReleaseStore(rows, this.current, new TransactionTemplate(this.transactions), this.clock);
	}

	List<String> versions() {
		return this.database.sql("select version from release order by id").query(String.class).list();
	}

}
