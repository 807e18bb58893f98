package org.morningback.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.morningback.vault.Secret;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.answer;

/** Many requests on one session at the same time. */
@SessionsTest
class SessionsRaceTests {

	private static final int RACERS = 8;

	@Autowired
	private RememberingSessions sessions;

	private final ExecutorService threads = Executors.newFixedThreadPool(RACERS);

	private final CyclicBarrier start = new CyclicBarrier(RACERS);

	@AfterEach
	void stopTheThreads() {
		this.threads.shutdownNow();
	}

	@Test
	void losesNoAnswerInARace() throws Exception {
		Secret secret = this.sessions.begin(yesTo(0));

		List<Boolean> acknowledged = race((racer) -> this.sessions.remember(secret, yesTo(racer)).isPresent());

		assertThat(acknowledged).hasSize(RACERS).containsOnly(true);
		Question.Id[] asked = IntStream.range(0, RACERS)
			.mapToObj(SessionsRaceTests::question)
			.toArray(Question.Id[]::new);
		assertThat(this.sessions.open(secret).orElseThrow().sheet().given()).containsOnlyKeys(asked);
	}

	@Test
	void staysDeletedInARace() throws Exception {
		Secret secret = this.sessions.begin(yesTo(0));

		List<Boolean> done = race((racer) -> (racer == 0) ? this.sessions.delete(secret)
				: this.sessions.remember(secret, yesTo(racer)).isPresent());

		assertThat(done.get(0)).isTrue();
		assertThat(this.sessions.open(secret)).isEmpty();
	}

	private List<Boolean> race(Runner runner) throws Exception {
		var calls = new ArrayList<Callable<Boolean>>();
		for (int i = 0; i < RACERS; i++) {
			int racer = i;
			calls.add(() -> {
				this.start.await(10, TimeUnit.SECONDS);
				return runner.run(racer);
			});
		}
		var results = new ArrayList<Boolean>();
		for (Future<Boolean> result : this.threads.invokeAll(calls)) {
			results.add(result.get());
		}
		return results;
	}

	private static Question.Id question(int racer) {
		return new Question.Id("question-" + racer);
	}

	private static Answers yesTo(int racer) {
		return answer(question(racer), "yes");
	}

	private interface Runner {

		boolean run(int racer);

	}

}
