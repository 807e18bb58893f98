package org.morningback.journey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;
import org.morningback.knowledge.questions.Answers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.MOOD;
import static org.morningback.journey.TinyKnowledge.answer;

@SessionsTest
class SessionsTests {

	@Autowired
	private Sessions sessions;

	@Autowired
	private SettableClock clock;

	@Autowired
	private TinyKnowledge releases;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transactions;

	@BeforeEach
	void emptyTheTable() {
		this.database.update("delete from assessment_session");
		this.releases.publish(TinyKnowledge.OLDER);
	}

	@Test
	void opensWhatBegan() {
		OpenSession begun = this.sessions.begin(answer(BED, "floor"));

		assertThat(this.sessions.open(begun.secret())).contains(begun);
		assertThat(answersOf(begun.secret())).isEqualTo(answer(BED, "floor"));
		assertThat(begun.expiresAt()).isEqualTo(this.clock.instant().plus(Duration.ofDays(30)));
	}

	@Test
	void remembersAnswersBesideEarlierOnes() {
		SessionSecret secret = this.sessions.begin(answer(BED, "floor")).secret();

		assertThat(this.sessions.remember(secret, answer(MOOD, "worried"))).isEqualTo(this.sessions.open(secret));
		assertThat(answersOf(secret)).isEqualTo(answer(BED, "floor").with(answer(MOOD, "worried")));
	}

	@Test
	void keepsWhatItAcknowledgedWhenItsCallerFails() {
		OpenSession begun = this.transactions.execute((status) -> {
			status.setRollbackOnly();
			return this.sessions.begin(answer(BED, "floor"));
		});

		assertThat(this.sessions.open(begun.secret())).contains(begun);
	}

	@Test
	void keepsPeopleApart() {
		SessionSecret one = this.sessions.begin(answer(BED, "floor")).secret();
		SessionSecret two = this.sessions.begin(answer(BED, "hammock")).secret();

		assertThat(answersOf(one)).isEqualTo(answer(BED, "floor"));
		assertThat(answersOf(two)).isEqualTo(answer(BED, "hammock"));
	}

	@Test
	void knowsNoSessionOfAStranger() {
		SessionSecret stranger = SessionSecret.create(new SecureRandom());

		assertThat(this.sessions.open(stranger)).isEmpty();
		assertThat(this.sessions.remember(stranger, answer(BED, "floor"))).isEmpty();
		assertThat(this.sessions.delete(stranger)).isFalse();
	}

	@Test
	void forgetsADeletedSession() {
		SessionSecret secret = this.sessions.begin(answer(BED, "floor")).secret();

		assertThat(this.sessions.delete(secret)).isTrue();
		assertThat(this.sessions.open(secret)).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void storesNoReadableAnswerAndNoSecret() {
		SessionSecret secret = this.sessions.begin(answer(BED, "hammock")).secret();
		this.sessions.remember(secret, answer(MOOD, "low-mood"));

		String stored = storedText();

		assertThat(stored).contains(TinyKnowledge.OLDER.checksum())
			.doesNotContain("hammock", "low-mood", secret.text());
	}

	@Test
	void knowsNoSessionThatWasTamperedWith() {
		SessionSecret secret = this.sessions.begin(answer(BED, "floor")).secret();

		this.database.update("update assessment_session set answers = ?", new byte[64]);

		assertThat(this.sessions.open(secret)).isEmpty();
		assertThat(this.sessions.remember(secret, answer(BED, "mattress"))).isEmpty();
		assertThat(this.sessions.delete(secret)).isTrue();
	}

	private Answers answersOf(SessionSecret secret) {
		return this.sessions.open(secret).orElseThrow().answers(this.clock.instant());
	}

	private int rows() {
		return this.database.queryForObject("select count(*) from assessment_session", Integer.class);
	}

	/** Every column of every row, bytes as characters. */
	private String storedText() {
		var text = new StringBuilder();
		this.database.queryForList("select * from assessment_session")
			.forEach((row) -> row.values().forEach((value) -> {
				text.append((value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : value);
				text.append('\n');
			}));
		return text.toString();
	}

}
