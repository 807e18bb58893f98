package org.morningback.render.pdf;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets few pages be printed at a time and few more wait, so that papers can take neither
 * the memory nor the time that the questions need.
 */
@Component
class PrintQueue {

	private static final int AT_A_TIME = 2;

	private static final int WAITING = 40;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ThreadPoolTaskExecutor presses = new ThreadPoolTaskExecutor();

	PrintQueue() {
		this.presses.setCorePoolSize(AT_A_TIME);
		this.presses.setMaxPoolSize(AT_A_TIME);
		this.presses.setQueueCapacity(WAITING);
		this.presses.setAllowCoreThreadTimeOut(true);
		this.presses.setThreadNamePrefix("press-");
		this.presses.setDaemon(true);
		this.presses.initialize();
	}

	/**
	 * Prints when it is its turn.
	 * @throws PaperException when too many wait, when it takes too long, or when the page
	 * cannot be printed
	 */
	byte[] print(Callable<byte[]> task) {
		Future<byte[]> printed = enqueue(task);
		try {
			return printed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			printed.cancel(true);
			throw new PdfException("Printing takes too long", ex);
		}
		catch (InterruptedException ex) {
			printed.cancel(true);
			Thread.currentThread().interrupt();
			throw new PdfException("Printing was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw new PdfException("Printing failed", ex.getCause());
		}
	}

	private Future<byte[]> enqueue(Callable<byte[]> task) {
		try {
			return this.presses.submit(task);
		}
		catch (RejectedExecutionException ex) {
			throw new PdfException("Too many papers are waiting", ex);
		}
	}

	@PreDestroy
	void close() {
		this.presses.shutdown();
	}

}
