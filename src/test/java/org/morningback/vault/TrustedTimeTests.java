package org.morningback.vault;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.morningback.SettableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong clock deletes nobody's answers, if it is set right within a day. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(VaultTransactions.class)
@ExtendWith(OutputCaptureExtension.class)
class TrustedTimeTests {

	private static final Duration MONTHS = Duration.ofDays(60);

	@Autowired
	private JdbcClient database;

	@Autowired
	private VaultTransactions transactions;

	private final SettableClock clock = new SettableClock();

	private Duration ticks = Duration.ZERO;

	private TrustedTime time;

	@BeforeEach
	void start() {
		this.database.sql("delete from vault_clock").update();
		this.time = started();
		assertBelieved();
	}

	@Test
	void believesAClockThatGoesOn() {
		for (int i = 0; i < 100; i++) {
			pass(Duration.ofHours(1));
			assertBelieved();
		}
	}

	@Test
	void believesNoClockThatJumps(CapturedOutput log) {
		this.clock.pass(MONTHS);

		assertNotBelieved();
		pass(Duration.ofHours(23));
		assertNotBelieved();

		assertThat(log.toString().split("The clock says", -1)).as("said once").hasSize(2);
	}

	@Test
	void believesNoClockThatStoodWrongAtTheStart() {
		this.clock.pass(MONTHS);

		this.time = started();

		assertNotBelieved();
	}

	@Test
	void believesAClockThatIsSetRightAgain() {
		this.clock.pass(MONTHS);
		assertNotBelieved();

		this.clock.pass(MONTHS.negated());

		assertBelieved();
	}

	@Test
	void believesAClockThatWentOnForADay() {
		this.clock.pass(MONTHS);
		assertNotBelieved();
		pass(Duration.ofDays(1));
		assertBelieved();

		this.time = started();

		assertBelieved();
	}

	@Test
	void waitsAgainForAClockThatJumpsOn() {
		this.clock.pass(MONTHS);
		assertNotBelieved();
		pass(Duration.ofHours(20));
		this.clock.pass(MONTHS);
		assertNotBelieved();
		pass(Duration.ofHours(20));
		assertNotBelieved();
	}

	@Test
	void believesNoClockWhileAnotherInstanceSeesAnotherTime() {
		Instant right = this.clock.instant();
		this.clock.pass(MONTHS);
		for (int hour = 0; hour < 48; hour++) {
			assertNotBelieved();
			pass(Duration.ofHours(1));
			this.database.sql("update vault_clock set seen_at = ?")
				.param(Timestamp.from(right.plus(Duration.ofHours(hour))))
				.update();
		}
	}

	@Test
	void followsAClockThatIsSetBack() {
		this.clock.pass(Duration.ofDays(-3));
		assertBelieved();

		this.clock.pass(Duration.ofDays(3));

		assertNotBelieved();
	}

	private TrustedTime started() {
		return new TrustedTime(this.database, this.transactions, this.clock);
	}

	private void pass(Duration duration) {
		this.clock.pass(duration);
		this.ticks = this.ticks.plus(duration);
	}

	private void assertBelieved() {
		assertThat(this.time.look(this.ticks)).contains(this.clock.instant());
	}

	private void assertNotBelieved() {
		assertThat(this.time.look(this.ticks)).isEmpty();
	}

}
