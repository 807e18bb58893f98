package org.morningback.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No page needs anything from elsewhere, or anything that its policy would forbid. */
@BrowserTest
class SelfContainedTests {

	/**
	 * The start page's rules and its script, which stand in its head, are named to the
	 * policy; what is not would be noticed.
	 */
	private static final String INLINE = "[style], body style, body script, [onclick], [onload], "
			+ "[href^='javascript:']";

	@Test
	void keepsStylesAndScriptsInFiles(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP, ReferenceCase.of("case-10"));
		visitor.watch().expect(404);
		for (String address : new String[] { "/", "/privacy", "/steps/story", "/steps/morning", "/check", "/advice",
				"/my-answers", "/no-such-page" }) {
			visitor.opens(address).isAt(address);
			assertThat(visitor.attributes(INLINE, "outerHTML")).as(address).isEmpty();
			assertThat(visitor.page().locator("h1").count()).as(address).isOne();
		}
	}

	/** The watch that every browser test stands under. */
	@Test
	void wouldNoticeWhatGoesWrong(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP);
		visitor.browser().route("http://elsewhere.test/**", (route) -> route.fulfill());
		visitor.opens("/").page().evaluate("document.body.setAttribute('style', 'color: red')");
		visitor.opens("/no-such-page");
		visitor.opens("http://elsewhere.test/");
		assertThat(visitor.watch().takeNotes()).anyMatch((note) -> note.contains("Content Security Policy"))
			.anyMatch((note) -> note.startsWith("status: 404"))
			.anyMatch((note) -> note.startsWith("stranger: "));
	}

}
