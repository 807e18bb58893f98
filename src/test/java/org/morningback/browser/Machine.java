package org.morningback.browser;

import java.nio.file.Path;
import java.util.Optional;

/** What {@link Chromium} asks of the computer it runs on. */
interface Machine {

	/** The browser that the developer named; empty when none is named. */
	Optional<Path> named();

	/** A command on the PATH. */
	Optional<Path> command(String name);

	boolean isRoot();

	/** Whether a program starts and tells its version. */
	boolean starts(Path program);

	/** Runs a command to its end, and tells whether it succeeded. */
	boolean run(String... command);

	/** Runs a command of Playwright's to its end, and tells whether it succeeded. */
	boolean runPlaywright(String... arguments);

	/** Where Playwright puts the browser it downloads, downloaded or not. */
	Path playwrightsBrowser();

}
