package org.morningback.browser;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Where the browser comes from, on computers that are made up. */
class ChromiumTests {

	private final FakeMachine machine = new FakeMachine();

	private final Chromium chromium = new Chromium(this.machine);

	@Test
	void takesTheNamedBrowserBeforeAnInstalledOne() {
		this.machine.named = Optional.of(Path.of("/my/browser"));
		this.machine.has("/my/browser", "/bin/chromium");
		assertThat(this.chromium.find()).isEqualTo(Path.of("/my/browser"));
	}

	@Test
	void refusesANamedBrowserThatDoesNotStart() {
		this.machine.named = Optional.of(Path.of("/my/browser"));
		this.machine.has("/bin/chromium");
		assertThatIllegalStateException().isThrownBy(this.chromium::find).withMessageContaining("/my/browser");
	}

	@Test
	void takesTheFirstInstalledBrowserThatStarts() {
		this.machine.has("/bin/google-chrome");
		this.machine.onPath.add("chromium-browser");
		assertThat(this.chromium.find()).isEqualTo(Path.of("/bin/google-chrome"));
		assertThat(this.machine.ran).isEmpty();
	}

	@Test
	void downloadsABrowserWhenNoneIsInstalled() {
		this.machine.brings("playwright install chromium", FakeMachine.DOWNLOADED);
		assertThat(this.chromium.find()).isEqualTo(FakeMachine.DOWNLOADED);
		assertThat(this.machine.ran).containsExactly("playwright install chromium");
	}

	@Test
	void addsTheLibrariesThatADownloadedBrowserLacks() {
		this.machine.root = true;
		this.machine.works.add("playwright install chromium");
		this.machine.brings("playwright install-deps chromium", FakeMachine.DOWNLOADED);
		assertThat(this.chromium.find()).isEqualTo(FakeMachine.DOWNLOADED);
	}

	@Test
	void asksThePackageManagerLast() {
		this.machine.root = true;
		this.machine.onPath.add("apt-get");
		this.machine.works.add("apt-get update");
		this.machine.brings("apt-get install -y --no-install-recommends chromium", Path.of("/bin/chromium"));
		assertThat(this.chromium.find()).isEqualTo(Path.of("/bin/chromium"));
		assertThat(this.machine.ran).first().isEqualTo("playwright install chromium");
	}

	@Test
	void leavesThePackageManagerToRoot() {
		this.machine.onPath.add("apt-get");
		this.machine.works.add("playwright install chromium");
		assertThatIllegalStateException().isThrownBy(this.chromium::find);
		assertThat(this.machine.ran).containsExactly("playwright install chromium");
	}

	@Test
	void saysWhatToInstallWhenThereIsNoWay() {
		assertThatIllegalStateException().isThrownBy(this.chromium::find)
			.withMessageContaining("sudo apt-get install chromium")
			.withMessageContaining("-Dmorningback.chromium=");
	}

	@Test
	void givesUpTheSandboxOnlyAsRoot() {
		this.machine.has("/bin/chromium");
		assertThat(this.chromium.launchOptions().args).doesNotContain("--no-sandbox");
		this.machine.root = true;
		assertThat(this.chromium.launchOptions().args).contains("--no-sandbox");
	}

}
