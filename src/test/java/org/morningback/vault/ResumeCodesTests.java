package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The cookie of each browser and a code open the same record. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ComponentScan
@Import(VaultTests.Time.class)
class ResumeCodesTests {

	private static final byte[] FLOOR = "floor".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private Vault vault;

	@Autowired
	private ResumeCodes codes;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate database;

	private Secret phone;

	@BeforeEach
	void answerOnAPhone() {
		this.clock.pass(Duration.ofMinutes(2));
		this.database.update("delete from vault_record");
		this.database.update("delete from vault_attempts");
		this.phone = this.vault.create(Map.of("answers", FLOOR), Lifetime.FULL).secret();
	}

	@Test
	void opensTheSameRecordOnAnotherDevice() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();

		Secret computer = opened(code);

		assertThat(computer).isNotEqualTo(this.phone);
		assertThat(this.vault.open(computer).orElseThrow().document("answers")).contains(FLOOR);
		this.vault.update(computer, (open) -> Map.of("answers", "mattress".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.vault.open(this.phone).orElseThrow().document("answers"))
			.contains("mattress".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void opensNothingThatIsNotItsOwn() {
		this.codes.issue(this.phone);

		assertThat(this.codes.open(ResumeCode.create())).isEqualTo(new ResumeCodes.Result.Unknown());
	}

	@Test
	void canBeShownAgainToWhoeverHasTheRecord() {
		assertThat(this.codes.find(this.phone)).isEmpty();
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();

		assertThat(this.codes.find(this.phone)).contains(code);
		assertThat(this.codes.find(Secret.create())).isEmpty();
	}

	@Test
	void opensNothingOnceItIsReplaced() {
		ResumeCode first = this.codes.issue(this.phone).orElseThrow();
		ResumeCode second = this.codes.issue(this.phone).orElseThrow();

		assertThat(this.codes.open(first)).isEqualTo(new ResumeCodes.Result.Unknown());
		assertThat(opened(second)).isNotNull();
	}

	@Test
	void opensNothingOnceItIsRevoked() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();

		this.codes.revoke(this.phone);

		assertThat(this.codes.open(code)).isEqualTo(new ResumeCodes.Result.Unknown());
		assertThat(this.codes.find(this.phone)).isEmpty();
		assertThat(this.vault.open(this.phone)).isPresent();
	}

	/** Somebody who can write to the database and has seen the words. */
	@Test
	void opensNothingOnceItIsReplacedOrRevokedEvenWhereItsOpenerIsPutBack() {
		ResumeCode first = this.codes.issue(this.phone).orElseThrow();
		Secret computer = opened(first);
		List<Map<String, Object>> openers = this.database.queryForList("select * from vault_opener");

		this.codes.issue(this.phone);
		putBack(openers);
		assertThat(this.codes.open(first)).isEqualTo(new ResumeCodes.Result.Unknown());
		this.codes.revoke(this.phone);
		putBack(openers);
		assertThat(this.codes.open(first)).isEqualTo(new ResumeCodes.Result.Unknown());
		assertThat(this.vault.open(computer)).isEmpty();
		assertThat(this.vault.open(this.phone).orElseThrow().document("answers")).contains(FLOOR);
	}

	/** Somebody may have seen the words, and used them. */
	@Test
	void takesTheOtherBrowsersWithItWhenItIsReplacedOrRevoked() {
		Secret computer = opened(this.codes.issue(this.phone).orElseThrow());

		ResumeCode second = this.codes.issue(this.phone).orElseThrow();

		assertThat(this.vault.open(computer)).isEmpty();
		Secret again = opened(second);
		this.codes.revoke(this.phone);
		assertThat(this.vault.open(again)).isEmpty();
		assertThat(this.vault.open(this.phone).orElseThrow().document("answers")).contains(FLOOR);
	}

	@Test
	void opensARecordThatABrowserLetGoOf() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();

		this.vault.letGo(this.phone);

		assertThat(this.vault.open(this.phone)).isEmpty();
		assertThat(this.vault.open(opened(code)).orElseThrow().document("answers")).contains(FLOOR);
	}

	@Test
	void goesWithTheRecord() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();
		Secret computer = opened(code);

		this.vault.delete(computer);

		assertThat(this.codes.open(code)).isEqualTo(new ResumeCodes.Result.Unknown());
		assertThat(this.vault.open(this.phone)).isEmpty();
		assertThat(this.codes.issue(this.phone)).isEmpty();
	}

	@Test
	void keepsARecordForItsFullTimeAgain() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();
		this.clock.pass(Duration.ofDays(29));

		Secret computer = opened(code);

		assertThat(this.vault.timeLeft(computer)).isGreaterThan(Duration.ofDays(29));
	}

	@Test
	void letsTheBrowserThatCameFirstGiveWay() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();
		var browsers = new ArrayList<>(List.of(this.phone));
		for (int i = 0; i < 8; i++) {
			this.clock.pass(Duration.ofMinutes(1));
			browsers.add(opened(code));
		}

		assertThat(browsers.stream().filter(this.vault::isKept)).hasSize(8).doesNotContain(this.phone);
	}

	@Test
	void isSlowedWhereManyAreTried() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();
		this.database.update("insert into vault_attempts (at_minute, attempts) values (?, ?)",
				Timestamp.from(this.clock.instant().truncatedTo(ChronoUnit.MINUTES)), CodeAttempts.A_MINUTE - 1);
		assertThat(this.codes.open(ResumeCode.create())).isEqualTo(new ResumeCodes.Result.Unknown());

		assertThat(this.codes.open(code)).isInstanceOfSatisfying(ResumeCodes.Result.TooMany.class,
				(result) -> assertThat(result.pause()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1)));
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(opened(code)).isNotNull();
	}

	@Test
	void keepsNoMinuteThatIsOver() {
		this.codes.open(ResumeCode.create());
		this.clock.pass(Duration.ofMinutes(1));
		this.codes.open(ResumeCode.create());

		assertThat(this.database.queryForObject("select count(*) from vault_attempts", Integer.class)).isOne();
	}

	/** Whoever has the database and not the words. */
	@Test
	void standsNowhereInTheDatabase() {
		ResumeCode code = this.codes.issue(this.phone).orElseThrow();

		List<byte[]> stored = new ArrayList<>(
				this.database.queryForList("select content from vault_document", byte[].class));
		stored.addAll(this.database.queryForList("select wrapped_key from vault_opener", byte[].class));
		stored.addAll(this.database.queryForList("select lookup_hash from vault_opener", byte[].class));

		assertThat(stored).hasSize(6)
			.allSatisfy(
					(bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(code.words()));
	}

	private void putBack(List<Map<String, Object>> openers) {
		for (Map<String, Object> opener : openers) {
			if (this.database.queryForObject("select count(*) from vault_opener where lookup_hash = ?", Integer.class,
					opener.get("lookup_hash")) == 0) {
				this.database.update(
						"insert into vault_opener (record_id, lookup_hash, wrapped_key, kind, added_at) values (?, ?, ?, ?, ?)",
						opener.get("record_id"), opener.get("lookup_hash"), opener.get("wrapped_key"),
						opener.get("kind"), opener.get("added_at"));
			}
		}
	}

	private Secret opened(ResumeCode code) {
		return ((ResumeCodes.Result.Opened) this.codes.open(code)).secret();
	}

}
