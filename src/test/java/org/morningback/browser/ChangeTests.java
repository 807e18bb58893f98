package org.morningback.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A change keeps the other answers and leads back to where it was asked for. */
@BrowserTest
class ChangeTests {

	private final ReferenceCase stomachSleeper = ReferenceCase.of("case-12");

	private Visitor visitor;

	@BeforeEach
	void comesBack(Visitors visitors) {
		this.visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper);
	}

	@Test
	void leadsBackToTheAnswers() {
		this.visitor.opens("/check");
		this.visitor.changes("sleep").chooses("sleep-position", "changes").goesOn().isAt("/check");
		this.visitor.follows("check.to-advice");
		assertThat(this.visitor.causes()).isNotEmpty().doesNotContain("sleep-position");
	}

	@Test
	void leadsBackToTheAdvice() {
		this.visitor.opens("/advice");
		assertThat(this.visitor.causes()).contains("sleep-position");
		this.visitor.unfolds("advice.transcript");
		assertThat(this.visitor.page().locator("#change").count()).isZero();
		this.visitor.changes("sleep").chooses("sleep-position", "changes").goesOn().isAt("/advice");
		assertThat(this.visitor.causes()).isNotEmpty().doesNotContain("sleep-position");
		assertThat(this.visitor.page().locator("#change").innerText()).contains("No longer in your advice:");
	}

	@Test
	void asksWhatItBringsUpBeforeItLeadsBack() {
		this.visitor.opens("/check");
		this.visitor.changes("story")
			.chooses("duration", "over-3-months")
			.chooses("age-at-onset", "under-35")
			.chooses("recent-change", "no");
		this.visitor.goesOn().isAt("/steps/clues");
		this.visitor.chooses("anti-inflammatory-effect", "not-tried").chooses("linked-conditions", "none");
		this.visitor.goesOn().isAt("/check");
	}

	@Test
	void leadsBackAfterASlipToo() {
		this.visitor.watch().expect(422);
		this.visitor.opens("/check");
		this.visitor.changes("emergency").chooses("emergency-signs", "unsure").goesOn().isAt("/steps/emergency");
		this.visitor.unticks("emergency-signs", "unsure").goesOn().isAt("/check");
	}

	@Test
	void restoresAnAnswerThatDidNotCountForAWhile() {
		this.visitor.opens("/steps/you").chooses("age", "70-or-over").goesOn().isAt("/advice");
		this.visitor.opens("/steps/you").chooses("age", "35-to-44");
		assertThat(this.visitor.chosen("pregnancy")).containsExactly("no");
		this.visitor.goesOn().isAt("/advice");
	}

}
