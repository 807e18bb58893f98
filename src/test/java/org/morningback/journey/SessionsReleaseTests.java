package org.morningback.journey;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.vault.Secret;
import org.morningback.SettableClock;
import org.morningback.knowledge.questions.Answers;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.MOOD;
import static org.morningback.journey.TinyKnowledge.NEWER;
import static org.morningback.journey.TinyKnowledge.OLDER;
import static org.morningback.journey.TinyKnowledge.answer;

/** Which release a session is asked and judged by. */
@SessionsTest
class SessionsReleaseTests {

	private static final Answers HAMMOCK = answer(BED, "hammock").with(answer(MOOD, "worried"));

	@Autowired
	private RememberingSessions sessions;

	@Autowired
	private SettableClock clock;

	@Autowired
	private TinyKnowledge releases;

	@BeforeEach
	void publishTheOlderRelease() {
		this.releases.publish(OLDER);
	}

	@Test
	void staysWithTheReleaseItBeganWith() {
		Secret secret = this.sessions.begin(HAMMOCK);
		this.releases.publish(NEWER);

		this.clock.pass(Duration.ofHours(25).minusMillis(1));

		OpenSession open = this.sessions.open(secret).orElseThrow();
		assertThat(open.release()).isEqualTo(OLDER);
		assertThat(open.movedToNewRelease()).isFalse();
	}

	@Test
	void movesWhenUnusedFor25Hours() {
		Secret secret = this.sessions.begin(HAMMOCK);
		this.releases.publish(NEWER);

		this.clock.pass(Duration.ofHours(25));

		OpenSession open = this.sessions.open(secret).orElseThrow();
		assertThat(open.release()).isEqualTo(NEWER);
		assertThat(open.movedToNewRelease()).isTrue();
		assertThat(open.answers(this.clock.instant())).isEqualTo(answer(MOOD, "worried"));
		assertThat(this.sessions.open(secret).orElseThrow().movedToNewRelease()).isFalse();
		assertThat(this.sessions.open(secret).orElseThrow().release()).isEqualTo(NEWER);
	}

	@Test
	void staysWhileItIsRead() {
		Secret secret = this.sessions.begin(HAMMOCK);
		this.releases.publish(NEWER);

		for (int day = 0; day < 3; day++) {
			this.clock.pass(Duration.ofHours(24));
			assertThat(this.sessions.open(secret).orElseThrow().release()).isEqualTo(OLDER);
		}
	}

	@Test
	void movesAWeekAfterTheLastAnswerThoughItIsReadEachDay() {
		Secret secret = this.sessions.begin(HAMMOCK);
		this.releases.publish(NEWER);

		for (int day = 1; day < 7; day++) {
			this.clock.pass(Duration.ofHours(24));
			assertThat(this.sessions.open(secret).orElseThrow().release()).isEqualTo(OLDER);
		}
		this.clock.pass(Duration.ofHours(24));

		assertThat(this.sessions.open(secret).orElseThrow().movedToNewRelease()).isTrue();
		assertThat(this.sessions.open(secret).orElseThrow().movedToNewRelease()).isFalse();
		assertThat(this.sessions.open(secret).orElseThrow().release()).isEqualTo(NEWER);
	}

	@Test
	void movesAtOnceWhenItsReleaseIsWithdrawn() {
		Secret secret = this.sessions.begin(HAMMOCK);
		this.releases.publish(NEWER);
		this.releases.withdrawOlder();

		OpenSession open = this.sessions.remember(secret, answer(BED, "floor")).orElseThrow();

		assertThat(open.movedToNewRelease()).isTrue();
		assertThat(open.answers(this.clock.instant())).isEqualTo(answer(BED, "floor").with(answer(MOOD, "worried")));
	}

	@Test
	void saysNothingWhenItWasUnusedButTheReleaseIsTheSame() {
		Secret secret = this.sessions.begin(HAMMOCK);

		this.clock.pass(Duration.ofHours(26));

		assertThat(this.sessions.open(secret).orElseThrow().movedToNewRelease()).isFalse();
	}

}
