package org.morningback.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.vault.Secret;
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
	private RememberingSessions sessions;

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
		this.database.update("delete from vault_record");
		this.releases.publish(TinyKnowledge.OLDER);
	}

	@Test
	void opensWhatBegan() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));

		OpenSession open = this.sessions.open(secret).orElseThrow();
		assertThat(open.answers(this.clock.instant())).isEqualTo(answer(BED, "floor"));
		assertThat(open.release()).isEqualTo(TinyKnowledge.OLDER);
		assertThat(open.expiresAt()).isEqualTo(this.clock.instant().plus(Duration.ofDays(2)));
	}

	@Test
	void remembersAnswersBesideEarlierOnes() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));

		assertThat(this.sessions.remember(secret, answer(MOOD, "worried"))).isEqualTo(this.sessions.open(secret));
		assertThat(answersOf(secret)).isEqualTo(answer(BED, "floor").with(answer(MOOD, "worried")));
	}

	@Test
	void saysFromTheBeginningWhenItBegan() {
		var begun = this.sessions.all().begin((draft) -> {
			this.clock.pass(Duration.ofSeconds(1));
			draft.remember(Submission.of(answer(BED, "floor")));
			return draft;
		});

		OpenSession open = this.sessions.open(Objects.requireNonNull(begun.secret())).orElseThrow();
		assertThat(begun.edited().session().createdAt()).isEqualTo(open.createdAt());
	}

	@Test
	void keepsWhatItAcknowledgedWhenItsCallerFails() {
		Secret begun = this.transactions.execute((status) -> {
			status.setRollbackOnly();
			return this.sessions.begin(answer(BED, "floor"));
		});

		assertThat(answersOf(begun)).isEqualTo(answer(BED, "floor"));
	}

	@Test
	void keepsPeopleApart() {
		Secret one = this.sessions.begin(answer(BED, "floor"));
		Secret two = this.sessions.begin(answer(BED, "hammock"));

		assertThat(answersOf(one)).isEqualTo(answer(BED, "floor"));
		assertThat(answersOf(two)).isEqualTo(answer(BED, "hammock"));
	}

	@Test
	void knowsNoSessionOfAStranger() {
		Secret stranger = Secret.create();

		assertThat(this.sessions.open(stranger)).isEmpty();
		assertThat(this.sessions.remember(stranger, answer(BED, "floor"))).isEmpty();
		assertThat(this.sessions.delete(stranger)).isFalse();
	}

	@Test
	void forgetsADeletedSession() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));

		assertThat(this.sessions.delete(secret)).isTrue();
		assertThat(this.sessions.open(secret)).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void storesNoReadableAnswerAndNoSecret() {
		Secret secret = this.sessions.begin(answer(BED, "hammock"));
		this.sessions.remember(secret, answer(MOOD, "low-mood"));

		String stored = storedText();

		assertThat(stored).contains("answers")
			.doesNotContain("hammock", "low-mood", TinyKnowledge.OLDER.checksum(), secret.text());
	}

	@Test
	void beginsNoneWhereNothingWasAnswered() {
		assertThat(this.sessions.all().begin((draft) -> draft).secret()).isNull();
		assertThat(rows()).isZero();
	}

	@Test
	void knowsNoSessionThatWasTamperedWith() {
		Secret secret = this.sessions.begin(answer(BED, "floor"));

		this.database.update("update vault_document set content = ?", new byte[64]);

		assertThat(this.sessions.open(secret)).isEmpty();
		assertThat(this.sessions.remember(secret, answer(BED, "mattress"))).isEmpty();
		assertThat(this.sessions.delete(secret)).isTrue();
	}

	private Answers answersOf(Secret secret) {
		return this.sessions.open(secret).orElseThrow().answers(this.clock.instant());
	}

	private int rows() {
		return this.database.queryForObject("select count(*) from vault_record", Integer.class);
	}

	/** Every column of every row, bytes as characters. */
	private String storedText() {
		var text = new StringBuilder();
		Stream.of("vault_record", "vault_opener", "vault_document")
			.flatMap((table) -> this.database.queryForList("select * from " + table).stream())
			.forEach((row) -> row.values().forEach((value) -> {
				text.append((value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : value);
				text.append('\n');
			}));
		return text.toString();
	}

}
