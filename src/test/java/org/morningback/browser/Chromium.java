package org.morningback.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;

/**
 * The browser that the tests drive: a named one, an installed one, or else the one that
 * Playwright downloads. Without any the tests fail; they never pass by leaving it out.
 */
final class Chromium {

	private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> QUIETLY = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--disable-dev-shm-usage");

	private static final Map<String, String> WITHOUT_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

	private static final String HOW_TO_GET_ONE = """
			The browser tests need Chromium, and %s. Install it (Debian: apt-get install chromium) or a current \
			Google Chrome, or name a browser with -Dmorningback.chromium=/path/to/chromium or CHROMIUM=/path/to/chromium.""";

	private final String named;

	private final String path;

	/**
	 * Looks for a browser.
	 * @param named the program; blank when none is named
	 * @param path the folders in which one may be installed
	 */
	Chromium(String named, String path) {
		this.named = named;
		this.path = path;
	}

	static Chromium ofThisMachine() {
		String variable = System.getenv().getOrDefault("CHROMIUM", "");
		return new Chromium(System.getProperty("morningback.chromium", variable),
				System.getenv().getOrDefault("PATH", ""));
	}

	/** The driver alone: by itself it would download three browsers. */
	static Playwright playwright() {
		return Playwright.create(new CreateOptions().setEnv(WITHOUT_DOWNLOAD));
	}

	Browser start(Playwright playwright) {
		boolean root = System.getProperty("user.name").equals("root");
		List<String> arguments = new ArrayList<>(QUIETLY);
		if (root) {
			arguments.add("--no-sandbox");
		}
		Path program = find().orElseGet(() -> download(playwright));
		try {
			return playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(program).setChromiumSandbox(!root).setArgs(arguments));
		}
		catch (PlaywrightException ex) {
			throw new IllegalStateException(HOW_TO_GET_ONE.formatted(program + " does not start"), ex);
		}
	}

	/** The named or else the first installed browser. */
	Optional<Path> find() {
		if (!this.named.isBlank()) {
			return Optional.of(Path.of(this.named));
		}
		return COMMANDS.stream().flatMap(this::installed).findFirst();
	}

	private Stream<Path> installed(String command) {
		return Stream.of(this.path.split(File.pathSeparator))
			.map((folder) -> Path.of(folder, command))
			.filter(Files::isExecutable);
	}

	private static Path download(Playwright playwright) {
		try {
			ProcessBuilder command = Driver.ensureDriverInstalled(WITHOUT_DOWNLOAD, false).createProcessBuilder();
			command.command().addAll(List.of("install", "chromium"));
			command.environment().keySet().removeAll(WITHOUT_DOWNLOAD.keySet());
			Process download = command.redirectErrorStream(true).start();
			String said = new String(download.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (download.waitFor() != 0) {
				throw new IllegalStateException(
						HOW_TO_GET_ONE.formatted("none is installed, and Playwright could not download one") + '\n'
								+ said);
			}
			return Path.of(playwright.chromium().executablePath());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(HOW_TO_GET_ONE.formatted("the download was broken off"), ex);
		}
	}

}
