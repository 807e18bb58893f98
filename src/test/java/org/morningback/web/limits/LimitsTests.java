package org.morningback.web.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a client gets who asks for too much; each test comes from an address of its own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"morningback.limits.sessions.per-client=2", "morningback.limits.papers.per-client=2",
				"morningback.limits.assessments.per-client=2", "server.forward-headers-strategy=native" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ExtendWith(OutputCaptureExtension.class)
class LimitsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@Test
	void letsNoClientBeginSessionsWithoutEnd(CapturedOutput log) {
		begin("192.0.2.1");
		begin("192.0.2.1");
		long before = rows();
		Browser third = from("192.0.2.1");

		Page refused = third.answer("emergency", "emergency-signs=none");

		assertThat(refused.status()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 300);
		assertThat(refused.notice()).contains("Too many people begin just now", "call 999");
		assertThat(refused.checked("emergency-signs")).containsExactly("none");
		assertThat(third.cookie("morningback")).isEmpty();
		assertThat(rows()).isEqualTo(before);
		assertThat(log).doesNotContain("192.0.2.1");
		assertThat(begin("192.0.2.2").status()).isEqualTo(303);
	}

	static Stream<Map<String, String>> ways() {
		return Stream.of(Map.of(), Map.of("Page-Turn", "1"), Map.of("Sec-Fetch-Site", "same-origin"));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void tellsAnEmergencyAllTheSameAndKeepsNothingOfIt(Map<String, String> headers) {
		String address = "192.0.2." + (10 + headers.hashCode() % 90);
		begin(address);
		begin(address);
		long before = rows();

		Page told = from(address, headers).answer("emergency", "emergency-signs=numb-saddle");

		assertThat(told.status()).isEqualTo(200);
		assertThat(told.body()).contains("data-urgency=\"emergency\"");
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void letsAVisitThatHasBegunGoOn() {
		Browser first = from("192.0.2.3");
		first.answer("emergency", "emergency-signs=none");
		begin("192.0.2.3");
		assertThat(begin("192.0.2.3").status()).isEqualTo(429);

		first.walk(Walk.PLAIN);

		assertThat(first.get("/advice").status()).isEqualTo(200);
	}

	@Test
	void countsNothingThatBeginsNoSession() {
		for (int i = 0; i < 5; i++) {
			assertThat(from("192.0.2.4").answer("emergency").status()).isEqualTo(422);
			assertThat(from("192.0.2.4").post("/steps/emergency", "emergency-signs=none").status()).isEqualTo(403);
		}
		assertThat(begin("192.0.2.4").status()).isEqualTo(303);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void printsNoPapersWithoutEnd(String language) {
		Browser browser = from(language.isEmpty() ? "192.0.2.5" : "192.0.2.6");
		String paper = language + "/how-it-decides/questionnaire";
		browser.get(paper + ".pdf");
		browser.get(paper + ".pdf");

		Page refused = browser.get(paper + ".pdf");

		assertThat(refused.status()).isEqualTo(429);
		assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 300);
		assertThat(refused.header("content-type")).startsWith("text/html");
		assertThat(refused.main()).contains("999").containsAnyOf("Too many requests", "Demasiadas peticiones");
		assertThat(browser.get(paper).status()).isEqualTo(200);
	}

	@Test
	void judgesForNoProgramWithoutEnd() {
		assertThat(assess()).hasStatusOk();
		assertThat(assess()).hasStatusOk();
		assertThat(assess()).hasStatus(429)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader("Retry-After")
			.bodyJson()
			.extractingPath("type")
			.isEqualTo("tag:morningback.org,2026:too-many-requests");
	}

	@Test
	void takesAHouseholdWithManyAddressesForOneClient() {
		begin("2001:db8:1:2::1");
		begin("2001:db8:1:2::2");

		assertThat(begin("2001:db8:1:2::3").status()).isEqualTo(429);
		assertThat(begin("2001:db8:1:3::1").status()).isEqualTo(303);
	}

	private MvcTestResult assess() {
		return this.mvc.post()
			.uri("/api/assessments")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"answers\":{}}")
			.exchange();
	}

	private Page begin(String address) {
		return from(address).answer("emergency", "emergency-signs=none");
	}

	private Browser from(String address) {
		return from(address, Map.of());
	}

	private Browser from(String address, Map<String, String> headers) {
		var all = new HashMap<>(headers);
		all.put("X-Forwarded-For", address);
		return Browser.at(this.port, all);
	}

	private long rows() {
		return this.database.sql("select count(*) from vault_record").query(Long.class).single();
	}

}
