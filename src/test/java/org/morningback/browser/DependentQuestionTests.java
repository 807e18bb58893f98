package org.morningback.browser;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A question that depends on another of its step appears in place, without script. */
@BrowserTest
class DependentQuestionTests {

	private final ReferenceCase stiffOnWaking = ReferenceCase.of("case-12");

	@Test
	void appearsAndDisappearsWithTheAnswer(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stiffOnWaking).opens("/steps/story");
		assertThat(visitor.form().visible()).containsExactly("duration", "onset");
		visitor.chooses("duration", "over-3-months");
		assertThat(visitor.form().visible()).containsExactly("duration", "age-at-onset", "recent-change", "onset");
		visitor.chooses("duration", "6-weeks-to-3-months");
		assertThat(visitor.form().visible()).containsExactly("duration", "recent-change", "onset");
		assertThat(legend(visitor, "recent-change")).containsIgnoringCase("has the pain changed");
	}

	@Test
	void disappearsWithTheQuestionItDependsOn(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stiffOnWaking).opens("/steps/you");
		visitor.chooses("pregnancy", "16-to-27-weeks");
		assertThat(visitor.form().visible()).containsExactly("age", "pregnancy", "pregnancy-signs");
		visitor.chooses("age", "70-or-over");
		assertThat(visitor.form().visible()).containsExactly("age");
		visitor.goesOn().isAt("/advice");
	}

	@Test
	void isShownWhereTheBrowserCannotHideIt(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT);
		visitor.page().route("**/reveal/*.css", (route) -> {
			String rules = route.fetch().text().replace("selector(:has(*))", "selector(:unheard-of(*))");
			fulfill(route, rules);
		});
		expectAllToBeAnswerable(visitor);
	}

	@Test
	void isShownWithoutAnyStyle(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP_WITHOUT_SCRIPT);
		visitor.page().route("**/*.css", (route) -> fulfill(route, ""));
		expectAllToBeAnswerable(visitor);
	}

	private void expectAllToBeAnswerable(Visitor visitor) {
		visitor.opens("/steps/emergency").answersStep(this.stiffOnWaking);
		visitor.answersStep(this.stiffOnWaking);
		assertThat(visitor.isAt("/steps/you").form().visible()).containsExactly("age", "pregnancy", "pregnancy-signs");
		assertThat(legend(visitor, "pregnancy")).startsWith("If you are under 55: Are you pregnant");
		visitor.answersAll(this.stiffOnWaking);
		assertThat(visitor.urgency()).isEqualTo("self-care");
	}

	private static String legend(Visitor visitor, String question) {
		return visitor.page().locator("[data-question='%s'] legend".formatted(question)).innerText();
	}

	private static void fulfill(Route route, String css) {
		route.fulfill(new Route.FulfillOptions().setContentType("text/css").setBody(css));
	}

}
