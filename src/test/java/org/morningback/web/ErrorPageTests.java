package org.morningback.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** The pages for what goes wrong, and what the log tells of it. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTests {

	private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** Answers of the walk whose words stand nowhere else. */
	private static final String[] ANSWERS = { "ordinary-movement", "alternating-buttocks", "under-15-minutes",
			"worse-bending-or-stretching", "twisted-side", "toss-and-turn", "9-years-or-more", "lumps-or-springs",
			"mostly-sitting", "fear-of-moving", "35-to-44" };

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ThymeleafViewResolver views;

	private Browser browser;

	@BeforeEach
	void openABrowser() {
		this.browser = Browser.at(this.port);
	}

	@AfterEach
	void repair() {
		this.database.sql("alter table if exists broken rename to vault_record").update();
	}

	@Test
	void saysThatThereIsNoSuchPage() {
		Page page = this.browser.get("/no/such/page");

		assertThat(page.status()).isEqualTo(404);
		assertThat(page.main()).contains("There is no such page");
		assertThat(page.links()).contains("/", "/my-answers");
		assertThat(page.body()).contains("tel:999", "has checked and signed off");
	}

	@Test
	void saysThatItCouldNotReadARequest() {
		this.browser.get("/steps/emergency");

		Page page = this.browser.post("/steps/emergency?return=%ff", "emergency-signs=none");

		assertThat(page.status()).isEqualTo(400);
		assertThat(page.main()).contains("We could not read that", "Nothing was stored");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check;jsessionid=1", "/a//b", "/%25" })
	void protectsAPageForARequestRefusedAtTheDoor(String address) {
		Page page = this.browser.get(address);

		assertThat(page.status()).isEqualTo(400);
		assertThat(page.main()).contains("We could not read that");
		assertThat(page.header("content-security-policy")).contains("default-src 'none'");
		assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
		assertThat(page.header("cache-control")).contains("no-store");
	}

	@Test
	void showsNothingOfAPageThatFailsHalfway() throws Exception {
		var response = new MockHttpServletResponse();
		View page = this.views.resolveViewName("fails-halfway", Locale.ENGLISH);

		assertThatException().isThrownBy(() -> page.render(Map.of(), new MockHttpServletRequest(), response));
		assertThat(response.getContentAsByteArray()).isEmpty();
		assertThat(response.isCommitted()).isFalse();
	}

	@Test
	void refersTheFaultToTheLog(CapturedOutput log) {
		this.browser.walk(Walk.PLAIN.upTo("emergency"));
		breakTheDatabase();

		Page page = this.browser.get("/my-answers");

		assertThat(page.status()).isEqualTo(500);
		assertThat(page.main()).contains("The fault is ours");
		String reference = REFERENCE.matcher(page.main()).results().findFirst().orElseThrow().group();
		assertThat(page.header("x-request-id")).isEqualTo(reference);
		assertThat(log.toString()).contains("[" + reference + "] ", "Error " + reference).contains("VAULT_RECORD");
		assertThat(page.body()).doesNotContainIgnoringCase("exception")
			.doesNotContain("vault_record", "VAULT_RECORD", "\tat ");
	}

	@Test
	void tellsNoAnswerToTheLog(CapturedOutput log) {
		this.browser.walk(Walk.PLAIN.with("place", "pain-area=lower-back", "pain-area=alternating-buttocks"));
		this.browser.get("/advice");
		this.browser.get("/check");
		this.browser.get("/steps/days");
		this.browser.post("/steps/days", "activity=mostly-sitting", "activity=mostly-in-bed", "mood=broken-heart");
		this.browser.get("/steps/days?mood=broken-heart%ff");
		this.browser.post("/steps/days?mood=broken-heart%ff", "activity=mostly-in-bed", "mood=broken-heart");
		breakTheDatabase();
		assertThat(this.browser.post("/steps/days", "activity=mostly-in-bed", "mood=fear-of-moving").status())
			.isEqualTo(503);

		assertThat(log.toString()).contains("Answers could not be stored")
			.doesNotContain(ANSWERS)
			.doesNotContain("mostly-in-bed", "broken-heart", this.browser.cookie("morningback").orElseThrow());
	}

	private void breakTheDatabase() {
		this.database.sql("alter table vault_record rename to broken").update();
	}

}
