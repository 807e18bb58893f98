package org.morningback.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two papers are printed at a time, and no more than 40 wait. */
class PrintQueueTests {

	private final PrintQueue queue = new PrintQueue();

	private final ExecutorService people = Executors.newCachedThreadPool();

	@AfterEach
	void close() {
		this.queue.close();
		this.people.shutdownNow();
	}

	@Test
	void printsTwoAtATime() throws Exception {
		var now = new AtomicInteger();
		var most = new AtomicInteger();
		List<Future<byte[]>> printed = new ArrayList<>();
		for (int person = 0; person < 20; person++) {
			printed.add(this.people.submit(() -> this.queue.print(() -> {
				most.accumulateAndGet(now.incrementAndGet(), Math::max);
				Thread.sleep(5);
				now.decrementAndGet();
				return new byte[] { 1 };
			})));
		}
		for (Future<byte[]> paper : printed) {
			assertThat(paper.get(10, TimeUnit.SECONDS)).hasSize(1);
		}
		assertThat(most.get()).isEqualTo(2);
	}

	@Test
	void sendsPeopleAwayWhenTooManyWait() throws Exception {
		var open = new CountDownLatch(1);
		var sentAway = new CountDownLatch(18);
		for (int person = 0; person < 60; person++) {
			this.people.submit(() -> {
				try {
					return this.queue.print(() -> {
						open.await();
						return new byte[0];
					});
				}
				catch (PdfException ex) {
					sentAway.countDown();
					throw ex;
				}
			});
		}
		assertThat(sentAway.await(10, TimeUnit.SECONDS)).isTrue();
		open.countDown();
	}

	@Test
	void saysWhenPrintingFails() {
		assertThatExceptionOfType(PdfException.class).isThrownBy(() -> this.queue.print(() -> {
			throw new IllegalStateException("ink");
		})).withMessage("Printing failed").withRootCauseInstanceOf(IllegalStateException.class);
	}

}
