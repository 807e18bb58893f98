package org.morningback;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.morningback.release.store.ReleaseCommand;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Gives commands about releases. */
public final class Operator {

	private Operator() {
	}

	/**
	 * What a command came to.
	 *
	 * @param status its exit status
	 * @param text what it printed
	 */
	public record Reply(int status, String text) {

	}

	public static Reply command(List<String> arguments) {
		var out = new ByteArrayOutputStream();
		try {
			int status = ReleaseCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
			return new Reply(status, out.toString(StandardCharsets.UTF_8));
		}
		finally {
			letOthersLogAgain();
		}
	}

	/** A command silences the log of its Java, which here is not its own. */
	private static void letOthersLogAgain() {
		LoggingSystem logging = LoggingSystem.get(Operator.class.getClassLoader());
		logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		logging.setLogLevel("org.morningback", LogLevel.INFO);
	}

}
