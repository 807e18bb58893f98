package org.morningback.release.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;
import org.morningback.release.Release;
import org.morningback.release.yaml.ContentItem;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** How releases get into the database and out again, with the real content. */
@DataJpaTest(showSql = false, properties = { "spring.jpa.hibernate.ddl-auto=validate",
		"spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "spring.test.database.replace=none" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoredReleasesTests {

	private static Authored newer;

	private static Authored older;

	@Autowired
	private StoredReleaseRows rows;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient database;

	@BeforeAll
	static void readTheContent() {
		newer = KnowledgeFiles.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/");
		List<ContentItem> items = newer.items()
			.stream()
			.map((item) -> item.key().equals("version") ? new ContentItem("about", "version", 0, "\"1999.1\"") : item)
			.toList();
		older = new Authored(KnowledgeFiles.read(items), items, Map.of());
	}

	@BeforeEach
	void empty() {
		this.database.sql("delete from knowledge_item").update();
		this.database.sql("delete from release").update();
	}

	@Test
	void publishesTheContentItShipsWith() {
		StoredReleases releases = start(newer);

		assertThat(releases.current()).isSameAs(newer.release());
		assertThat(checksums()).containsExactly(newer.release().checksum());
		assertThat(this.database.sql("select published_at from release").query(OffsetDateTime.class).single())
			.isEqualTo(OffsetDateTime.parse("2026-03-01T07:00:00Z"));
		assertThat(this.database.sql("select count(*) from knowledge_item").query(Integer.class).single())
			.isEqualTo(newer.items().size());
	}

	@Test
	void publishesTheSameContentOnce() {
		start(newer);
		start(newer);

		assertThat(checksums()).hasSize(1);
	}

	@Test
	void findsItsRowAgainAfterARollBack() {
		start(older);
		start(newer);

		StoredReleases releases = start(older);

		assertThat(releases.current()).isSameAs(older.release());
		assertThat(checksums()).containsExactly(older.release().checksum(), newer.release().checksum());
	}

	@Test
	void agreesWithAnInstanceThatStartsAtTheSameTime() {
		var together = new CyclicBarrier(2);

		Executor threads = (task) -> new Thread(task).start();
		var one = CompletableFuture.supplyAsync(() -> start(newer, new RowsThatWait(this.rows, together)), threads);
		var other = CompletableFuture.supplyAsync(() -> start(newer, new RowsThatWait(this.rows, together)), threads);

		assertThat(one.join().current()).isEqualTo(other.join().current());
		assertThat(checksums()).hasSize(1);
		assertThat(this.database.sql("select count(*) from knowledge_item").query(Integer.class).single())
			.isEqualTo(newer.items().size());
	}

	@Test
	void readsAnOlderReleaseAsItWas() {
		start(older);

		Release found = start(newer).find(older.release().checksum()).orElseThrow();

		assertThat(found).isNotSameAs(older.release()).isEqualTo(older.release());
		assertThat(found.version()).isEqualTo("1999.1");
	}

	@Test
	void readsAnOlderReleaseOnce() {
		start(older);
		StoredReleases releases = start(newer);

		Optional<Release> first = releases.find(older.release().checksum());

		assertThat(releases.find(older.release().checksum())).containsSame(first.orElseThrow());
	}

	@Test
	void findsNoReleaseThatIsUnknownOrWithdrawn() {
		start(older);
		this.database.sql("update release set withdrawn = true").update();

		StoredReleases releases = start(newer);

		assertThat(releases.find(older.release().checksum())).isEmpty();
		assertThat(releases.find("0".repeat(64))).isEmpty();
		assertThat(releases.find(newer.release().checksum())).containsSame(newer.release());
	}

	@Test
	void findsNoReleaseThatThisVersionCannotRead() {
		start(older);
		this.database.sql("update knowledge_item set definition = '{}' where item_key = 'stomach' or kind = 'causes'")
			.update();

		assertThat(start(newer).find(older.release().checksum())).isEmpty();
	}

	private StoredReleases start(Authored shipped) {
		return start(shipped, this.rows);
	}

	private StoredReleases start(Authored shipped, StoredReleaseRows rows) {
		Clock clock = new SettableClock();
		return new StoredReleases(rows, new TransactionTemplate(this.transactions), clock, shipped);
	}

	private List<String> checksums() {
		return this.database.sql("select checksum from release order by id").query(String.class).list();
	}

}
