package org.morningback.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar, started with "java -jar" on a port and a database of its own. */
final class PackagedApplication {

	private static final Duration START_TIMEOUT = Duration.ofSeconds(120);

	private static final List<String> ONE_CORE = List.of("taskset", "-c", "0");

	private final Path folder;

	private final int port;

	private final Process process;

	private PackagedApplication(Path folder, int port, Process process) {
		this.folder = folder;
		this.port = port;
		this.process = process;
	}

	/** Starts the jar with its database in a folder and waits until it answers. */
	static PackagedApplication start(Path folder, String... options) throws Exception {
		return start(folder, List.of(), options);
	}

	/** The same on one core. */
	static PackagedApplication startOnOneCore(Path folder, String... options) throws Exception {
		return start(folder, ONE_CORE, options);
	}

	/** Whether this machine has the command for it. */
	static boolean canStartOnOneCore() throws InterruptedException {
		try {
			return new ProcessBuilder("taskset", "--version").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** The same with so many files and connections at a time. */
	static PackagedApplication startWithFiles(int files, Path folder, String... options) throws Exception {
		return start(folder, List.of("sh", "-c", "ulimit -n " + files + "; exec \"$0\" \"$@\""), options);
	}

	private static PackagedApplication start(Path folder, List<String> runner, String... options) throws Exception {
		int port = freePort();
		var command = new ArrayList<>(runner);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(options));
		command.addAll(List.of("-jar", jar().toString(), "--server.port=" + port,
				"--morningback.data=" + folder.resolve("data")));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
			.start();
		var application = new PackagedApplication(folder, port, process);
		application.awaitReady();
		return application;
	}

	/** What a command prints that is about the database in a folder. */
	static String command(Path folder, String... words) throws Exception {
		var command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString()));
		command.addAll(List.of(words));
		command.add("--morningback.data=" + folder.resolve("data"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	int port() {
		return this.port;
	}

	/** Limits what the process may use, as "prlimit" says it. */
	void limit(String limit) throws IOException, InterruptedException {
		Process command = new ProcessBuilder("prlimit", "--pid", String.valueOf(this.process.pid()), limit).inheritIO()
			.start();
		if (command.waitFor() != 0) {
			throw new IllegalStateException("prlimit " + limit);
		}
	}

	/** What it has used of the processors since it started. */
	Duration processorTime() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/** Ends the process as "kill -9" does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Asks the process to end, and does not wait. */
	void askToStop() {
		this.process.destroy();
	}

	/** Ends the process as a service manager does. */
	void stop() throws InterruptedException {
		askToStop();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

	private void awaitReady() throws Exception {
		Instant deadline = Instant.now().plus(START_TIMEOUT);
		String ready = "MorningBack is ready: open http://localhost:" + this.port;
		while (!log().contains(ready)) {
			if (!this.process.isAlive() || Instant.now().isAfter(deadline)) {
				this.process.destroyForcibly();
				throw new IllegalStateException("The application did not start:\n" + log());
			}
			Thread.sleep(100);
		}
	}

	String log() throws IOException {
		return Files.readString(this.folder.resolve("log"));
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.getFileName().toString().matches("morningback-.*\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No jar in target; run ./mvnw verify"));
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
