package org.morningback;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;

/**
 * Ends the program when a thread dies for want of memory: whatever that thread did, such
 * as taking requests, nobody does from then on. Whoever started the program starts it
 * again.
 */
final class LastWords implements UncaughtExceptionHandler {

	/** What the Java runtime ends with by -XX:+ExitOnOutOfMemoryError, too. */
	private static final int STATUS = 3;

	/** Made beforehand: there is no memory for it later. */
	private static final byte[] TEXT = "Out of memory: MorningBack ends. Give it more (-Xmx).\n"
		.getBytes(StandardCharsets.US_ASCII);

	private final End end;

	LastWords(End end) {
		this.end = end;
	}

	/** Holds for all threads of the program. */
	static void listen() {
		Thread.setDefaultUncaughtExceptionHandler(new LastWords(Runtime.getRuntime()::halt));
	}

	@Override
	public void uncaughtException(Thread thread, Throwable fault) {
		if (fault instanceof OutOfMemoryError) {
			System.err.write(TEXT, 0, TEXT.length);
			this.end.with(STATUS);
		}
		else {
			System.err.print("Exception in thread \"" + thread.getName() + "\" ");
			fault.printStackTrace();
		}
	}

	/** How the program ends. */
	interface End {

		void with(int status);

	}

}
