package org.morningback.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Where the browser comes from. */
class ChromiumTests {

	@TempDir
	private Path one;

	@TempDir
	private Path two;

	@Test
	void takesTheNamedBrowserBeforeAnInstalledOne() throws IOException {
		install(this.one, "chromium");
		assertThat(new Chromium("/my/browser", path()).find()).contains(Path.of("/my/browser"));
	}

	@Test
	void takesChromiumBeforeAnotherInstalledBrowser() throws IOException {
		install(this.one, "google-chrome");
		Path chromium = install(this.two, "chromium");
		assertThat(new Chromium("", path()).find()).contains(chromium);
	}

	@Test
	void takesNoFileThatIsNoProgram() throws IOException {
		Files.writeString(this.one.resolve("chromium"), "");
		assertThat(new Chromium("", path()).find()).isEmpty();
	}

	@Test
	@Tag("browser")
	void saysWhatToInstallWhereNoneStarts() {
		try (Playwright playwright = Chromium.playwright()) {
			assertThatIllegalStateException().isThrownBy(() -> new Chromium("/my/browser", "").start(playwright))
				.withMessageContaining("/my/browser does not start")
				.withMessageContaining("apt-get install chromium")
				.withMessageContaining("-Dmorningback.chromium=");
		}
	}

	private String path() {
		return this.one + File.pathSeparator + this.two;
	}

	private static Path install(Path folder, String program) throws IOException {
		Path file = Files.writeString(folder.resolve(program), "");
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}

}
