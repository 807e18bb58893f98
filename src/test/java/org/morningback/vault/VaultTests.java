package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.SettableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ComponentScan
class VaultTests {

	@Autowired
	private Vault vault;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void emptyTheTables() {
		this.database.update("delete from vault_record");
	}

	@Test
	void keepsEachDocumentUnderItsName() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FULL).secret();
		this.vault.update(secret, (open) -> Map.of("diary", bytes("Monday")));
		this.vault.update(secret, (open) -> Map.of("diary", bytes("Tuesday")));

		OpenRecord open = this.vault.open(secret).orElseThrow();

		assertThat(open.document("answers")).contains(bytes("floor"));
		assertThat(open.document("diary")).contains(bytes("Tuesday"));
		assertThat(open.document("letters")).isEmpty();
	}

	@Test
	void tellsWhenARecordBeganAsItWillTellLater() {
		this.clock.pass(Duration.ofNanos(999_999));

		Vault.Created created = this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FULL);

		assertThat(this.vault.open(created.secret()).orElseThrow().createdAt()).isEqualTo(created.record().createdAt());
		this.clock.pass(Duration.ofNanos(1));
	}

	@Test
	void tellsHowLongARecordIsKept() {
		Secret secret = kept();
		Duration whole = this.vault.timeLeft(secret);
		this.clock.pass(Duration.ofDays(2));

		assertThat(this.vault.timeLeft(secret)).as("to ask is not to use it").isEqualTo(whole.minusDays(2));
		assertThat(this.vault.timeLeft(Secret.create())).isZero();
	}

	@Test
	void forgetsAllOfARecord() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"), "diary", bytes("Monday")), Lifetime.FULL)
			.secret();

		assertThat(this.vault.delete(secret)).isTrue();

		assertThat(rows("vault_record") + rows("vault_opener") + rows("vault_document")).isZero();
		assertThat(this.vault.delete(secret)).isFalse();
	}

	@Test
	void purgesWhatHasExpiredAndNothingElse() {
		this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FULL);
		this.clock.pass(Duration.ofDays(30));
		Secret live = this.vault.create(Map.of("answers", bytes("mattress")), Lifetime.FULL).secret();

		assertThat(this.vault.purgeExpired(this.clock.instant(), 10)).isOne();
		assertThat(this.vault.purgeExpired(this.clock.instant(), 10)).isZero();
		assertThat(this.vault.open(live)).isPresent();
		assertThat(rows("vault_document")).isOne();
	}

	@Test
	void purgesAFewAtATime() {
		for (int i = 0; i < 5; i++) {
			this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FULL);
		}
		this.clock.pass(Duration.ofDays(30));

		assertThat(this.vault.purgeExpired(this.clock.instant(), 3)).isEqualTo(3);
		assertThat(this.vault.purgeExpired(this.clock.instant(), 3)).isEqualTo(2);
		assertThat(rows("vault_record") + rows("vault_opener") + rows("vault_document")).isZero();
	}

	@Test
	void forgetsAnHourLaterWhatIsOnASharedDevice() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor")), Lifetime.SHARED).secret();
		this.vault.update(secret, (open) -> Map.of("answers", bytes("mattress")));
		assertThat(this.vault.timeLeft(secret)).isEqualTo(Duration.ofHours(1));

		this.clock.pass(Duration.ofMinutes(59));
		assertThat(this.vault.open(secret)).isPresent();
		this.clock.pass(Duration.ofHours(1));

		assertThat(this.vault.open(secret)).isEmpty();
	}

	@Test
	void forgetsSoonWhatWasBegunAndNothingMore() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FIRST).secret();
		this.clock.pass(Duration.ofHours(20));
		assertThat(this.vault.open(secret)).as("looked at").isPresent();
		assertThat(this.vault.timeLeft(secret)).isEqualTo(Duration.ofDays(2));

		this.clock.pass(Duration.ofDays(2));

		assertThat(this.vault.open(secret)).isEmpty();
	}

	@Test
	void keepsForTheFullTimeWhatWasAddedTo() {
		Secret secret = kept();
		assertThat(this.vault.timeLeft(secret)).isEqualTo(Duration.ofDays(30));
		this.clock.pass(Duration.ofDays(20));

		this.vault.open(secret);

		assertThat(this.vault.timeLeft(secret)).as("looked at").isEqualTo(Duration.ofDays(30));
	}

	@Test
	void isNotUsedByAskingWhetherItIsThere() {
		Secret secret = kept();

		this.clock.pass(Duration.ofDays(29));
		assertThat(this.vault.isKept(secret)).isTrue();
		this.clock.pass(Duration.ofDays(1));

		assertThat(this.vault.isKept(secret)).isFalse();
		assertThat(this.vault.open(secret)).isEmpty();
	}

	@Test
	void tellsWhenItWasUsedBefore() {
		Secret secret = kept();
		this.clock.pass(Duration.ofHours(30));

		Optional<OpenRecord> open = this.vault.open(secret);

		assertThat(open.orElseThrow().lastUsedAt()).isEqualTo(this.clock.instant().minus(Duration.ofHours(30)));
		assertThat(open.orElseThrow().expiresAt()).isEqualTo(this.clock.instant().plus(Duration.ofDays(30)));
	}

	@Test
	void bringsARecordOfTheFirstFormUpToDateAtItsNextUse() {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.database.update(
				"insert into vault_record (id, created_at, last_used_at, expires_at, version) values (?, ?, ?, ?, 3)",
				FirstForm.RECORD, now, now, Timestamp.from(this.clock.instant().plus(Duration.ofDays(1))));
		this.database.update(
				"insert into vault_opener (lookup_hash, record_id, wrapped_key, added_at) values (?, ?, ?, ?)",
				FirstForm.SECRET.lookupHash(), FirstForm.RECORD, FirstForm.WRAPPED_KEY, now);
		this.database.update("insert into vault_document (record_id, name, content) values (?, 'answers', ?)",
				FirstForm.RECORD, FirstForm.SEALED);
		assertThat(this.vault.open(FirstForm.SECRET).orElseThrow().document("answers")).contains(FirstForm.DOCUMENT);

		this.vault.use(FirstForm.SECRET);

		assertThat(this.vault.open(FirstForm.SECRET).orElseThrow().document("answers")).contains(FirstForm.DOCUMENT);
		assertThat(this.database.queryForObject("select wrapped_key from vault_opener", byte[].class)[0])
			.isEqualTo((byte) 2);
		assertThat(this.database.queryForObject("select content from vault_document", byte[].class)[0])
			.isEqualTo((byte) 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update vault_record set expires_at = expires_at + interval '300' day",
			"update vault_record set last_used_at = last_used_at + interval '1' day",
			"update vault_record set created_at = created_at - interval '1' day", "update vault_record set seal = null",
			"delete from vault_document where name = 'diary'",
			"update vault_document set name = 'letters' where name = 'diary'" })
	void opensNoRecordThatWasChangedFromOutside(String change) {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"), "diary", bytes("Monday")), Lifetime.FULL)
			.secret();

		this.database.update(change);

		assertThat(this.vault.open(secret)).isEmpty();
	}

	@Test
	void opensNoRecordWithADocumentOfAnEarlierTime() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FULL).secret();
		byte[] earlier = this.database.queryForObject("select content from vault_document", byte[].class);
		this.vault.update(secret, (open) -> Map.of("answers", bytes("mattress")));

		this.database.update("update vault_document set content = ?", earlier);

		assertThat(this.vault.open(secret)).isEmpty();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

	}

	/** A record that is kept for its full time. */
	private Secret kept() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor")), Lifetime.FULL).secret();
		this.vault.update(secret, (open) -> Map.of("answers", bytes("mattress")));
		return secret;
	}

	private int rows(String table) {
		return this.database.queryForObject("select count(*) from " + table, Integer.class);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
