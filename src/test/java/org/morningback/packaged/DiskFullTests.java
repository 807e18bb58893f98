package org.morningback.packaged;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk that is full, and freed. No file of the process may grow then beyond the head
 * that each database has, which anybody may tell a process of theirs.
 */
@Tag("packaged")
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class DiskFullTests {

	private static final String FULL = "8192";

	private static final String FREE = "unlimited";

	private static final Set<String> ACKNOWLEDGED = Set.of("health-history=none", "unwell-signs=fever");

	@TempDir
	private Path folder;

	private final Visitor visitor = new Visitor();

	private final int management = PackagedApplication.freePort();

	private PackagedApplication application;

	@BeforeEach
	void answer() throws Exception {
		this.application = start();
		this.visitor.open(this.application, "/steps/emergency");
		assertThat(this.visitor.send(this.application, "emergency", List.of("emergency-signs=none"))).isEqualTo(303);
		this.visitor.open(this.application, "/es/steps/health");
		assertThat(send("fever")).isEqualTo(303);
		assertThat(ready()).isEqualTo(200);
	}

	@AfterEach
	void stop() throws Exception {
		this.application.stop();
	}

	@Test
	void storesTheNextAnswerOnceItIsFreed() throws Exception {
		fill(FULL);

		assertThat(send("weight-loss")).isEqualTo(503);
		assertThat(this.visitor.answer()).contains("Ahora mismo no podemos guardar sus respuestas", "tel:999");
		assertThat(Visitor.chosenOn(this.visitor.answer())).contains("unwell-signs=weight-loss");
		assertThat(this.visitor.send(this.application, "emergency", List.of("emergency-signs=numb-saddle")))
			.isEqualTo(200);
		assertThat(Jsoup.parse(this.visitor.answer()).select("[data-urgency=emergency]")).isNotEmpty();
		assertThat(ready()).isEqualTo(503);
		assertThat(this.application.log()).contains("File too large").doesNotContain("\tat ");

		fill(FREE);

		assertThat(chosen()).isEqualTo(ACKNOWLEDGED);
		assertThat(send("band-pain")).isEqualTo(303);
		assertThat(ready()).isEqualTo(200);
		this.application.stop();
		this.application = start();
		assertThat(chosen()).containsExactly("health-history=none", "unwell-signs=band-pain");
	}

	/** It cannot be written anew then as it is at each planned stop. */
	@Test
	void losesNothingWhereItStopsMeanwhile() throws Exception {
		fill(FULL);
		assertThat(send("weight-loss")).isEqualTo(503);
		this.application.stop();

		this.application = start();

		assertThat(chosen()).isEqualTo(ACKNOWLEDGED);
		assertThat(send("band-pain")).isEqualTo(303);
	}

	private PackagedApplication start() throws Exception {
		return PackagedApplication.start(this.folder, "-Dmanagement.server.port=" + this.management,
				"-Dmanagement.endpoint.health.cache.time-to-live=0");
	}

	private void fill(String size) throws Exception {
		this.application.limit("--fsize=" + size + ':');
	}

	private int send(String sign) throws Exception {
		return this.visitor.post(this.application, "/es/steps/health",
				List.of("unwell-signs=" + sign, "health-history=none"));
	}

	private Set<String> chosen() throws Exception {
		return Visitor.chosenOn(this.visitor.open(this.application, "/es/steps/health"));
	}

	private int ready() throws Exception {
		URI address = URI.create("http://localhost:" + this.management + "/actuator/health/readiness");
		return this.visitor.fetch(address).join().statusCode();
	}

}
