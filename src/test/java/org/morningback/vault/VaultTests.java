package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"))).secret();
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

		Vault.Created created = this.vault.create(Map.of("answers", bytes("floor")));

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
	void readsNoDocumentThatStandsUnderAnotherName() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"))).secret();

		this.database.update("update vault_document set name = 'diary'");

		assertThat(this.vault.open(secret).orElseThrow().document("diary")).isEmpty();
	}

	@Test
	void forgetsAllOfARecord() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"), "diary", bytes("Monday"))).secret();

		assertThat(this.vault.delete(secret)).isTrue();

		assertThat(rows("vault_record") + rows("vault_opener") + rows("vault_document")).isZero();
		assertThat(this.vault.delete(secret)).isFalse();
	}

	@Test
	void purgesWhatHasExpiredAndNothingElse() {
		this.vault.create(Map.of("answers", bytes("floor")));
		this.clock.pass(Duration.ofDays(30));
		Secret live = this.vault.create(Map.of("answers", bytes("mattress"))).secret();

		assertThat(this.vault.purgeExpired(this.clock.instant(), 10)).isOne();
		assertThat(this.vault.purgeExpired(this.clock.instant(), 10)).isZero();
		assertThat(this.vault.open(live)).isPresent();
		assertThat(rows("vault_document")).isOne();
	}

	@Test
	void purgesAFewAtATime() {
		for (int i = 0; i < 5; i++) {
			this.vault.create(Map.of("answers", bytes("floor")));
		}
		this.clock.pass(Duration.ofDays(30));

		assertThat(this.vault.purgeExpired(this.clock.instant(), 3)).isEqualTo(3);
		assertThat(this.vault.purgeExpired(this.clock.instant(), 3)).isEqualTo(2);
		assertThat(rows("vault_record") + rows("vault_opener") + rows("vault_document")).isZero();
	}

	@Test
	void forgetsSoonWhatWasBegunAndNothingMore() {
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"))).secret();
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
		Secret secret = this.vault.create(Map.of("answers", bytes("floor"))).secret();
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
