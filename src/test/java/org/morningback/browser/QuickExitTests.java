package org.morningback.browser;

import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the host offers a way out, with the settings of the other host in these tests.
 */
@BrowserTest
@TestPropertySource(
		properties = { "morningback.session.keep-for=20m", "morningback.quick-exit=https://www.example.org/" })
class QuickExitTests {

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void leadsToAnotherSiteAtOnce(Device device, Visitors visitors) {
		Visitor visitor = visitors.on(device).opens("/my-answers").opens("/steps/emergency");
		visitor.page()
			.route("https://www.example.org/", (route) -> route.fulfill(new FulfillOptions().setBody("News")));

		visitor.page().locator("a.exit").click();
		visitor.page().waitForURL("https://www.example.org/");
		visitor.page().goBack();

		assertThat(visitor.watch().takeNotes()).containsExactly("stranger: https://www.example.org/");
		assertThat(visitor.page().url()).endsWith(device == Device.PHONE ? "/my-answers" : "/steps/emergency");
	}

}
