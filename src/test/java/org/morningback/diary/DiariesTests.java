package org.morningback.diary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.SettableClock;
import org.morningback.vault.Lifetime;
import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.knowledge.TinyKnowledge.answers;

/** Diaries in the vault, beside the answers. */
@DataJpaTest(properties = { "spring.jpa.hibernate.ddl-auto=validate", "spring.jpa.open-in-view=false" })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ Diaries.class, Baselines.class, DiariesTests.Time.class })
@ComponentScan(basePackageClasses = Vault.class, excludeFilters = @Filter(TestConfiguration.class))
class DiariesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");

	private static final Baseline BEFORE = new Baseline(AT, "abc", answers("pain=5"));

	private static final Baseline LATER = new Baseline(AT.plus(Duration.ofDays(50)), "def", answers("pain=3"));

	private static final byte[] ANSWERS = bytes("what was answered");

	@Autowired
	private Vault vault;

	@Autowired
	private Diaries diaries;

	@Autowired
	private Baselines baselines;

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		SettableClock settableClock() {
			return new SettableClock();
		}

	}

	@Test
	void keepsADiaryBesideTheAnswers() {
		Secret secret = begun();

		this.diaries.edit(secret, (diary) -> diary.with(DAY, scored(4), AT));

		assertThat(found(secret).morning(DAY)).isPresent();
		assertThat(this.vault.open(secret).orElseThrow().document("answers")).contains(ANSWERS);
		assertThat(this.vault.open(secret).orElseThrow().lifetime()).isEqualTo(Lifetime.FULL);
	}

	@Test
	void renewsThePlanOfADiaryThatIsThere() {
		Secret secret = begun();
		this.diaries.edit(secret, (diary) -> diary.with(DAY, scored(4), AT));

		this.diaries.begin(secret, List.of("log-roll"));

		assertThat(found(secret).plan()).containsExactly("log-roll");
		assertThat(found(secret).morning(DAY)).isPresent();
	}

	@Test
	void keepsHowItWasFromTheFirstTimeOn() {
		Secret secret = begun();
		this.baselines.keep(secret, BEFORE, false);

		this.baselines.keep(secret, LATER, false);
		assertThat(this.baselines.in(this.vault.open(secret).orElseThrow())).contains(BEFORE);

		this.baselines.keep(secret, LATER, true);
		assertThat(this.baselines.in(this.vault.open(secret).orElseThrow())).contains(LATER);
		assertThat(found(secret).plan()).containsExactly("heat");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void writesNothingOverABaselineItCannotRead(boolean overAgain) {
		Secret secret = begun();
		byte[] later = bytes("{\"v\":2}");
		this.vault.update(secret, (open) -> Map.of("baseline", later));

		assertThatExceptionOfType(UnreadableDiaryException.class)
			.isThrownBy(() -> this.baselines.keep(secret, LATER, overAgain));

		OpenRecord record = this.vault.open(secret).orElseThrow();
		assertThat(record.document("baseline")).contains(later);
		assertThatExceptionOfType(UnreadableDiaryException.class).isThrownBy(() -> this.baselines.in(record));
	}

	@Test
	void beginsNoneByAnEntry() {
		Secret secret = this.vault.create(Map.of("answers", ANSWERS), Lifetime.FIRST).secret();

		assertThat(this.diaries.edit(secret, (diary) -> diary.with(DAY, scored(4), AT))).isEmpty();

		assertThat(this.diaries.in(this.vault.open(secret).orElseThrow())).isEmpty();
	}

	@Test
	void goesWithTheAnswers() {
		Secret secret = begun();

		this.vault.delete(secret);

		assertThat(this.vault.open(secret)).isEmpty();
		assertThat(this.diaries.edit(secret, (diary) -> diary.with(DAY, scored(4), AT))).isEmpty();
		assertThat(this.diaries.begin(secret, List.of())).isEmpty();
	}

	@Test
	void writesNothingOverWhatItCannotRead() {
		byte[] later = bytes("{\"v\":2}");
		Secret secret = this.vault.create(Map.of("answers", ANSWERS, "diary", later), Lifetime.FIRST).secret();

		assertThatExceptionOfType(UnreadableDiaryException.class)
			.isThrownBy(() -> this.diaries.edit(secret, (diary) -> diary.with(DAY, scored(4), AT)));
		assertThatExceptionOfType(UnreadableDiaryException.class)
			.isThrownBy(() -> this.diaries.begin(secret, List.of()));

		assertThat(this.vault.open(secret).orElseThrow().document("diary")).contains(later);
	}

	@Test
	void losesNoDayInARace() throws Exception {
		Secret secret = begun();
		int racers = 6;
		var start = new CyclicBarrier(racers);
		ExecutorService threads = Executors.newFixedThreadPool(racers);
		try {
			var calls = new ArrayList<Callable<Boolean>>();
			IntStream.range(0, racers).forEach((racer) -> calls.add(() -> {
				start.await(10, TimeUnit.SECONDS);
				LocalDate day = DAY.plusDays(racer);
				return this.diaries.edit(secret, (diary) -> diary.with(day, scored(racer), AT)).isPresent();
			}));
			for (Future<Boolean> done : threads.invokeAll(calls)) {
				assertThat(done.get()).isTrue();
			}
		}
		finally {
			threads.shutdownNow();
		}

		assertThat(found(secret).mornings()).hasSize(racers);
	}

	private Secret begun() {
		Secret secret = this.vault.create(Map.of("answers", ANSWERS), Lifetime.FIRST).secret();
		this.diaries.begin(secret, List.of("heat"));
		this.diaries.edit(secret, (diary) -> diary.in(ZoneOffset.UTC));
		return secret;
	}

	private Diary found(Secret secret) {
		return this.diaries.in(this.vault.open(secret).orElseThrow()).orElseThrow();
	}

	private static Morning scored(int points) {
		return new Morning(new Pain(points), null, null, List.of());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
