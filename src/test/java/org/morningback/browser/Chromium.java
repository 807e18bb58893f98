package org.morningback.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.BrowserType.LaunchOptions;

/**
 * The browser that the tests drive: a named one, an installed one, or else one that is
 * fetched. Without any the tests fail; they never pass by leaving the browser out.
 */
final class Chromium {

	private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> QUIETLY = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--disable-dev-shm-usage");

	private final Machine machine;

	Chromium(Machine machine) {
		this.machine = machine;
	}

	LaunchOptions launchOptions() {
		var arguments = new ArrayList<>(QUIETLY);
		if (this.machine.isRoot()) {
			arguments.add("--no-sandbox");
		}
		return new LaunchOptions().setExecutablePath(find())
			.setChromiumSandbox(!this.machine.isRoot())
			.setArgs(arguments);
	}

	Path find() {
		return this.machine.named()
			.map(this::required)
			.or(this::installed)
			.or(this::downloaded)
			.or(this::packaged)
			.orElseThrow(() -> new IllegalStateException("""
					The browser tests need Chromium, and there was no way to get one. Install it \
					(Debian: sudo apt-get install chromium), or install a current Google Chrome, \
					or name a browser with -Dmorningback.chromium=/path/to/chromium or CHROMIUM=/path/to/chromium. \
					The lines above say what was tried."""));
	}

	private Path required(Path named) {
		if (!this.machine.starts(named)) {
			throw new IllegalStateException("morningback.chromium or CHROMIUM names " + named
					+ ", which does not start: correct it, or leave it out to have a browser looked for");
		}
		return named;
	}

	private Optional<Path> installed() {
		return COMMANDS.stream()
			.flatMap((name) -> this.machine.command(name).stream())
			.filter(this.machine::starts)
			.findFirst();
	}

	/** A fresh Debian lacks libraries that Playwright's browser needs. */
	private Optional<Path> downloaded() {
		if (!this.machine.runPlaywright("install", "chromium")) {
			return Optional.empty();
		}
		Path browser = this.machine.playwrightsBrowser();
		if (!this.machine.starts(browser) && this.machine.isRoot()) {
			this.machine.runPlaywright("install-deps", "chromium");
		}
		return Optional.of(browser).filter(this.machine::starts);
	}

	private Optional<Path> packaged() {
		boolean done = this.machine.isRoot() && this.machine.command("apt-get").isPresent()
				&& this.machine.run("apt-get", "update")
				&& this.machine.run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
		return done ? installed() : Optional.empty();
	}

}
