package org.morningback.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.vault.Secret;
import org.morningback.SettableClock;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions on a shared computer, which are kept for minutes. */
@SessionsTest
@TestPropertySource(properties = "morningback.session.keep-for=20m")
class ShortSessionTests {

	private static final Answers ON_THE_FLOOR = new Answers(
			Map.of(new Question.Id("bed"), List.of(new Option.Id("floor"))));

	@Autowired
	private RememberingSessions sessions;

	@Autowired
	private SettableClock clock;

	@Test
	void areKeptLongerByLookingAtAPage() {
		Secret secret = this.sessions.begin(ON_THE_FLOOR);

		this.clock.pass(Duration.ofMinutes(16));
		assertThat(this.sessions.open(secret).orElseThrow().expiresAt())
			.isEqualTo(this.clock.instant().plus(Duration.ofMinutes(20)));

		this.clock.pass(Duration.ofMinutes(19));
		assertThat(this.sessions.open(secret)).isPresent();
	}

	@Test
	void endWhenNobodyLooks() {
		Secret secret = this.sessions.begin(ON_THE_FLOOR);

		this.clock.pass(Duration.ofMinutes(20));

		assertThat(this.sessions.open(secret)).isEmpty();
	}

}
