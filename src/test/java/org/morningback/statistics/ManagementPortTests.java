package org.morningback.statistics;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever runs the site is told, where a port is set for it, and nobody else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1", "management.server.port=0",
				"management.prometheus.metrics.export.enabled=true" })
class ManagementPortTests {

	@LocalServerPort
	private int site;

	@LocalManagementPort
	private int management;

	@Test
	void tellsHowTheSiteIs() {
		Page health = Browser.at(this.management).get("/actuator/health");

		assertThat(health.status()).isEqualTo(200);
		assertThat(health.body()).contains("\"status\":\"UP\"");
		assertThat(Browser.at(this.management).get("/actuator/health/liveness").status()).isEqualTo(200);
		assertThat(Browser.at(this.management).get("/actuator/health/readiness").status()).isEqualTo(200);
	}

	@Test
	void countsWithoutAnyAnswer() {
		Browser.at(this.site).answer("emergency", "emergency-signs=bladder-change");

		Page metrics = Browser.at(this.management).get("/actuator/prometheus");

		assertThat(metrics.body())
			.contains("morningback_steps_answered_total{outcome=\"taken\",step=\"emergency\"} 1.0")
			.doesNotContain("bladder-change", "numb-saddle", "emergency-signs", "127.0.0.1");
	}

	@Test
	void tellsNothingElseThere() {
		assertThat(Browser.at(this.management).get("/actuator/env").status()).isEqualTo(404);
		assertThat(Browser.at(this.management).get("/actuator/heapdump").status()).isEqualTo(404);
	}

	@Test
	void tellsNothingOnThePortOfTheSite() {
		for (String path : new String[] { "/actuator", "/actuator/health", "/actuator/prometheus" }) {
			assertThat(Browser.at(this.site).get(path).status()).as(path).isEqualTo(404);
		}
	}

}
