package org.morningback.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The computer that runs the tests. */
class ThisMachine implements Machine {

	/** The driver would else download three browsers when it starts. */
	static final Map<String, String> WITHOUT_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

	private static final Logger log = LoggerFactory.getLogger(ThisMachine.class);

	@Override
	public Optional<Path> named() {
		return Stream.of(System.getProperty("morningback.chromium", ""), System.getenv().getOrDefault("CHROMIUM", ""))
			.filter((name) -> !name.isBlank())
			.map(Path::of)
			.findFirst();
	}

	@Override
	public Optional<Path> command(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	@Override
	public boolean starts(Path program) {
		return Files.isExecutable(program) && run(program.toString(), "--version");
	}

	@Override
	public boolean run(String... command) {
		return succeeds(String.join(" ", command), new ProcessBuilder(command));
	}

	@Override
	public boolean runPlaywright(String... arguments) {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		var words = new ArrayList<>(
				List.of(java.toString(), "-cp", System.getProperty("java.class.path"), CLI.class.getName()));
		words.addAll(List.of(arguments));
		var process = new ProcessBuilder(words);
		process.environment().keySet().removeAll(WITHOUT_DOWNLOAD.keySet());
		return succeeds("playwright " + String.join(" ", arguments), process);
	}

	@Override
	public Path playwrightsBrowser() {
		try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(WITHOUT_DOWNLOAD))) {
			return Path.of(playwright.chromium().executablePath());
		}
	}

	/** What a command said goes to the log when it failed. */
	private static boolean succeeds(String name, ProcessBuilder command) {
		try {
			Path output = Files.createTempFile("morningback-browser", ".txt");
			Process process = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
			boolean succeeded = process.waitFor(15, TimeUnit.MINUTES) && process.exitValue() == 0;
			if (!succeeded) {
				process.destroyForcibly();
				log.warn("{} failed: {}", name, Files.readString(output).strip());
			}
			Files.delete(output);
			return succeeded;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
