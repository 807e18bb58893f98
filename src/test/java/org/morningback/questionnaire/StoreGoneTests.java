package org.morningback.questionnaire;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.morningback.Browser;
import org.morningback.Line;
import org.morningback.OnPostgres;
import org.morningback.Page;
import org.morningback.Walk;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A database that nobody reaches for a while, and what people are told meanwhile. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.username=postgres", "spring.datasource.hikari.connection-timeout=1000",
				"management.server.port=0", "management.endpoint.health.cache.time-to-live=0" })
@ExtendWith(OutputCaptureExtension.class)
@Tag("slow")
class StoreGoneTests {

	private static final long LONGEST = 60_000_000_000L;

	private static Line line;

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int management;

	private Browser browser;

	/** How a database goes. */
	enum Gone {

		CUT {
			@Override
			void happen() throws IOException {
				line.cut();
			}
		},
		SILENT {
			@Override
			void happen() {
				line.block();
			}
		};

		abstract void happen() throws IOException;

	}

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry properties) {
		String url = OnPostgres.Settings.newDatabase();
		int there = URI.create(url.substring("jdbc:".length())).getPort();
		line = Line.to(there);
		String here = url.replace(":" + there + "/", ":" + line.port() + "/");
		properties.add("spring.datasource.url", () -> here + (here.contains("?") ? "&" : "?") + "socketTimeout=1");
	}

	@AfterAll
	static void close() throws IOException {
		line.close();
	}

	@BeforeEach
	void answerTheFirstPage() {
		this.browser = Browser.at(this.port);
		this.browser.walk(Walk.PLAIN.upTo("emergency"));
		this.browser.get("/steps/health");
	}

	@AfterEach
	void mend() throws IOException {
		line.mend();
		waitFor(() -> ready() == 200);
	}

	@ParameterizedTest
	@EnumSource
	void keepsWhatWasChosenOnThePageAndTakesItLater(Gone gone) throws IOException {
		gone.happen();

		Page page = this.browser.post("/es/steps/health", "unwell-signs=fever", "health-history=none");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.notice()).contains("Ahora mismo no podemos guardar sus respuestas", "999");
		assertThat(page.checked("unwell-signs")).containsExactly("fever");
		assertThat(ready()).isEqualTo(503);

		line.mend();

		waitFor(() -> this.browser.post("/es/steps/health", "unwell-signs=fever", "health-history=none")
			.status() == 303);
		assertThat(this.browser.get("/es/steps/health").checked("unwell-signs")).containsExactly("fever");
		assertThat(this.browser.get("/es/steps/emergency").checked("emergency-signs")).containsExactly("none");
		waitFor(() -> ready() == 200);
	}

	@ParameterizedTest
	@EnumSource
	void tellsAnEmergency(Gone gone) throws IOException {
		gone.happen();

		assertThat(this.browser.post("/steps/emergency", "emergency-signs=numb-saddle").body())
			.contains("data-urgency=\"emergency\"");
		assertThat(Browser.withoutCookies(this.port, Map.of("Sec-Fetch-Site", "same-origin"))
			.post("/steps/emergency", "emergency-signs=numb-saddle")
			.body()).contains("data-urgency=\"emergency\"");
	}

	@Test
	void asksWhoeverComesNew() throws IOException {
		line.cut();

		assertThat(Browser.at(this.port).get("/steps/emergency").questions()).containsExactly("emergency-signs");
	}

	@Test
	void fillsNoLog(CapturedOutput log) throws IOException {
		line.cut();
		this.browser.post("/steps/health", "unwell-signs=fever", "health-history=none");
		Browser.at(this.port).get("/");

		assertThat(log).contains("Answers could not be stored").doesNotContain("\tat ");
	}

	@Test
	void noticesNothingOfConnectionsThatDied() throws IOException {
		this.browser.get("/steps/health");
		line.cut();
		line.mend();

		assertThat(this.browser.post("/steps/health", "unwell-signs=fever", "health-history=none").status())
			.isEqualTo(303);
	}

	private int ready() {
		return Browser.at(this.management).get("/actuator/health/readiness").status();
	}

	private static void waitFor(Supplier<Boolean> end) {
		long giveUp = System.nanoTime() + LONGEST;
		while (!end.get()) {
			assertThat(System.nanoTime()).as("patience").isLessThan(giveUp);
			Thread.yield();
		}
	}

}
