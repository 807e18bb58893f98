package org.morningback.journey;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
	private Sessions sessions;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void emptyTheTable() {
		this.database.update("delete from assessment_session");
	}

	@Test
	void asksAgainAfterADayWhetherThereIsAnEmergency() {
		SessionSecret secret = this.sessions.begin(answer(SIGNS, "chest-pain").with(answer(BED, "floor"))).secret();

		this.clock.pass(Duration.ofHours(24).plusMinutes(1));

		assertThat(this.sessions.open(secret).orElseThrow().answers(this.clock.instant()))
			.isEqualTo(answer(BED, "floor"));
	}

	@Test
	void expiresThirtyDaysAfterItsLastUse() {
		SessionSecret secret = this.sessions.begin(answer(BED, "floor")).secret();
		this.clock.pass(Duration.ofDays(29));
		assertThat(this.sessions.open(secret)).isPresent();
		this.clock.pass(Duration.ofDays(30).minusMillis(1));
		assertThat(this.sessions.remember(secret, answer(BED, "mattress"))).isPresent();

		this.clock.pass(Duration.ofDays(30));

		assertThat(this.sessions.open(secret)).isEmpty();
		assertThat(this.sessions.remember(secret, answer(BED, "floor"))).isEmpty();
	}

	@Test
	void notesReadsOnceAnHour() {
		OpenSession begun = this.sessions.begin(answer(BED, "floor"));

		this.clock.pass(Duration.ofMinutes(59));
		assertThat(this.sessions.open(begun.secret())).contains(begun);
		assertThat(version()).isZero();

		this.clock.pass(Duration.ofMinutes(1));
		assertThat(this.sessions.open(begun.secret()).orElseThrow().expiresAt())
			.isEqualTo(begun.expiresAt().plus(Duration.ofHours(1)));
		assertThat(version()).isOne();
	}

	@Test
	void purgesExpiredSessionsOnly() {
		this.sessions.begin(answer(BED, "floor"));
		this.clock.pass(Duration.ofDays(30));
		SessionSecret live = this.sessions.begin(answer(BED, "mattress")).secret();

		assertThat(this.sessions.purgeExpired()).isOne();
		assertThat(this.sessions.purgeExpired()).isZero();
		assertThat(this.sessions.open(live)).isPresent();
	}

	private long version() {
		return this.database.queryForObject("select version from assessment_session", Long.class);
	}

}
