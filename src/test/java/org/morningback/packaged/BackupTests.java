package org.morningback.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup that was made while people answered opens for them, and for nobody else. */
@Tag("packaged")
@Tag("slow")
class BackupTests {

	private static final List<String> SIGNS = List.of("fever", "weight-loss", "band-pain");

	@TempDir
	private Path folder;

	private Path backup;

	private PackagedApplication application;

	@BeforeEach
	void start() throws Exception {
		this.backup = this.folder.resolve("backup.zip");
		this.application = PackagedApplication.start(this.folder);
	}

	@Test
	void bringsBackEachPersonsAnswers() throws Exception {
		List<Visitor> visitors = Stream.generate(Visitor::new).limit(SIGNS.size()).toList();
		for (int i = 0; i < SIGNS.size(); i++) {
			begin(visitors.get(i));
			answer(visitors.get(i), SIGNS.get(i));
		}
		assertThat(command("backup")).startsWith("The backup is in");
		for (Visitor visitor : visitors) {
			answer(visitor, "none");
		}
		Visitor later = new Visitor();
		begin(later);
		answer(later, "fever");
		assertThat(command("restore")).isEqualTo("A server is using this database: stop it first.\n");
		this.application.stop();

		assertThat(command("restore")).startsWith("Restored 3 records.");

		this.application = PackagedApplication.start(this.folder);
		for (int i = 0; i < SIGNS.size(); i++) {
			assertThat(chosen(visitors.get(i))).containsExactly("health-history=none", "unwell-signs=" + SIGNS.get(i));
		}
		assertThat(chosen(later)).isEmpty();
		assertThat(chosen(new Visitor())).isEmpty();
		this.application.stop();
	}

	private void begin(Visitor visitor) throws IOException, InterruptedException {
		visitor.open(this.application, "/steps/emergency");
		assertThat(visitor.send(this.application, "emergency", List.of("emergency-signs=none"))).isEqualTo(303);
	}

	private void answer(Visitor visitor, String sign) throws IOException, InterruptedException {
		visitor.open(this.application, "/steps/health");
		assertThat(visitor.send(this.application, "health", List.of("unwell-signs=" + sign, "health-history=none")))
			.isEqualTo(303);
	}

	private Set<String> chosen(Visitor visitor) throws IOException, InterruptedException {
		return Visitor.chosenOn(visitor.open(this.application, "/steps/health"));
	}

	private String command(String name) throws Exception {
		return PackagedApplication.command(this.folder, name, this.backup.toString());
	}

}
