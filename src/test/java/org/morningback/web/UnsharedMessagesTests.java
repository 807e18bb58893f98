package org.morningback.web;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnsharedMessagesTests {

	/** A pool may have one thread only, and would let the second wait for the first. */
	private static final Executor THREADS = (task) -> new Thread(task).start();

	private final UnsharedMessages messages = new UnsharedMessages();

	@Test
	void nobodyWaitsForAnotherWithTheSameMessage() throws Exception {
		var begun = new CountDownLatch(1);
		var mayEnd = new CountDownLatch(1);
		CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> signed(new Object() {
			@Override
			public String toString() {
				begun.countDown();
				await(mayEnd);
				return "Ann";
			}
		}), THREADS);
		await(begun);
		assertThat(CompletableFuture.supplyAsync(() -> signed("Bob"), THREADS).get(10, TimeUnit.SECONDS))
			.isEqualTo("Content checked by Bob.");
		mayEnd.countDown();
		assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("Content checked by Ann.");
	}

	@Test
	void writesNumbersAsTheContentDoes() {
		assertThat(this.messages.getMessage("site.days", new Object[] { 30 }, Locale.forLanguageTag("ar")))
			.contains("30");
	}

	private String signed(Object name) {
		return this.messages.getMessage("site.reviewed", new Object[] { name }, Locale.ENGLISH);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
