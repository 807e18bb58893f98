package org.morningback.journey;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.vault.Secret;
import org.morningback.SettableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.SIGNS;
import static org.morningback.journey.TinyKnowledge.answer;

/** How long sessions and their answers last. */
@SessionsTest
class SessionsExpiryTests {

	@Autowired
	private RememberingSessions sessions;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void emptyTheTable() {
		this.database.update("delete from vault_record");
	}

	@Test
	void asksAgainAfterADayWhetherThereIsAnEmergency() {
		Secret secret = this.sessions.begin(answer(SIGNS, "chest-pain").with(answer(BED, "floor")));

		this.clock.pass(Duration.ofHours(24).plusMinutes(1));

		assertThat(this.sessions.open(secret).orElseThrow().answers(this.clock.instant()))
			.isEqualTo(answer(BED, "floor"));
	}

	@Test
	void expiresThirtyDaysAfterItsLastUse() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));
		this.sessions.remember(secret, answer(SIGNS, "chest-pain"));
		this.clock.pass(Duration.ofDays(29));
		assertThat(this.sessions.open(secret)).isPresent();
		this.clock.pass(Duration.ofDays(30).minusMillis(1));
		assertThat(this.sessions.remember(secret, answer(BED, "mattress"))).isPresent();

		this.clock.pass(Duration.ofDays(30));

		assertThat(this.sessions.open(secret)).isEmpty();
		assertThat(this.sessions.remember(secret, answer(BED, "floor"))).isEmpty();
	}

	@Test
	void expiresSoonWhereNothingFollowedTheFirstAnswers() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));
		assertThat(this.sessions.open(secret).orElseThrow().expiresAt())
			.isEqualTo(this.clock.instant().plus(Duration.ofDays(2)));

		this.clock.pass(Duration.ofDays(2));

		assertThat(this.sessions.open(secret)).isEmpty();
	}

	@Test
	void notesReadsOnceAnHour() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));
		Instant expiry = this.clock.instant().plus(Duration.ofDays(2));

		this.clock.pass(Duration.ofMinutes(59));
		assertThat(this.sessions.open(secret).orElseThrow().expiresAt()).isEqualTo(expiry);
		assertThat(version()).isZero();

		this.clock.pass(Duration.ofMinutes(1));
		assertThat(this.sessions.open(secret).orElseThrow().expiresAt()).isEqualTo(expiry.plus(Duration.ofHours(1)));
		assertThat(version()).isOne();
	}

	private long version() {
		return this.database.queryForObject("select version from vault_record", Long.class);
	}

}
