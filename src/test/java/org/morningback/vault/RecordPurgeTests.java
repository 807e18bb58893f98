package org.morningback.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** Expired records go a few at a time. */
class RecordPurgeTests {

	private static final Instant NOW = Instant.parse("2026-03-01T07:00:00Z");

	private final Vault vault = Mockito.mock(Vault.class);

	private final TrustedTime time = Mockito.mock(TrustedTime.class);

	private long ticks = 1_000_000;

	private final RecordPurge purge = new RecordPurge(this.vault, this.time, () -> this.ticks);

	@BeforeEach
	void believeTheClock() {
		given(this.time.look(any())).willReturn(Optional.of(NOW));
	}

	@Test
	void takesOneBiteAtATimeUntilNothingIsLeft() {
		given(this.vault.purgeExpired(NOW, RecordPurge.BITE)).willReturn(RecordPurge.BITE, RecordPurge.BITE, 3);
		this.purge.purge();
		verify(this.vault, times(1)).purgeExpired(any(), anyInt());
		for (int i = 0; i < 10; i++) {
			this.purge.purge();
		}
		verify(this.vault, times(3)).purgeExpired(any(), anyInt());
	}

	@Test
	void looksAgainEveryMinute() {
		this.purge.purge();
		this.ticks += Duration.ofSeconds(59).toNanos();
		this.purge.purge();
		verify(this.vault, times(1)).purgeExpired(any(), anyInt());

		this.ticks += Duration.ofSeconds(1).toNanos();
		this.purge.purge();

		verify(this.vault, times(2)).purgeExpired(any(), anyInt());
	}

	@Test
	void deletesNothingByAClockThatIsNotBelieved() {
		given(this.time.look(any())).willReturn(Optional.empty());

		this.purge.purge();

		verify(this.vault, never()).purgeExpired(any(), anyInt());
	}

	@Test
	void restsWhereNothingCanBeDeleted() {
		given(this.vault.purgeExpired(any(), anyInt())).willThrow(new DataAccessResourceFailureException("full"));
		this.purge.purge();
		this.ticks += Duration.ofSeconds(59).toNanos();
		this.purge.purge();
		verify(this.vault, times(1)).purgeExpired(any(), anyInt());

		this.ticks += Duration.ofSeconds(1).toNanos();
		this.purge.purge();

		verify(this.vault, times(2)).purgeExpired(any(), anyInt());
	}

}
