package org.morningback.browser;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Going back, reloading, clicking twice, and several tabs do no harm. */
@BrowserTest
class BrowsingTests {

	private final ReferenceCase stomachSleeper = ReferenceCase.of("case-12");

	@Autowired
	private JdbcClient database;

	@Test
	void goesBackToWhatWasChosen(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		visitor.opens("/steps/emergency").chooses("emergency-signs", "none").goesOn().isAt("/steps/health");
		visitor.turnsPage(visitor.page()::goBack);
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
		visitor.goesOn().isAt("/steps/health");
		visitor.page().reload();
		assertThat(visitor.isAt("/steps/health").page().locator(".problem").count()).isZero();
	}

	@Test
	void goesBackByTheLinkToWhatWasChosen(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/steps/health");
		visitor.follows("step.back");
		assertThat(visitor.isAt("/steps/emergency").chosen("emergency-signs")).containsExactly("none");
	}

	@Test
	void takesTwoClicksForOne(Visitors visitors) {
		Visitor visitor = visitors.on(Device.DESKTOP);
		visitor.opens("/steps/emergency").chooses("emergency-signs", "none");
		visitor.goesOnTwice().isAt("/steps/health");
		visitor.chooses("unwell-signs", "none").chooses("health-history", "none");
		visitor.goesOnTwice().isAt("/steps/you");
		visitor.opens("/steps/emergency");
		assertThat(visitor.chosen("emergency-signs")).containsExactly("none");
	}

	@Test
	void bringsTheAnswersOfTwoTabsTogether(Visitors visitors) {
		Visitor one = visitors.on(Device.DESKTOP, this.stomachSleeper).opens("/steps/sleep");
		Visitor other = one.inAnotherTab().opens("/steps/mattress");
		one.chooses("sleep-position", "back").goesOn();
		other.chooses("mattress-age", "9-years-or-more").goesOn();
		assertThat(one.opens("/steps/sleep").chosen("sleep-position")).containsExactly("back");
		assertThat(one.opens("/steps/mattress").chosen("mattress-age")).containsExactly("9-years-or-more");
	}

	@Test
	void explainsThatAnotherTabDeletedTheAnswers(Visitors visitors) {
		Visitor one = visitors.on(Device.DESKTOP, this.stomachSleeper).opens("/steps/sleep");
		one.inAnotherTab().opens("/my-answers").unfolds("mine.delete.show").presses("mine.delete");
		one.page().bringToFront();
		one.goesOn();
		expectAnExplainedBeginning(one);
	}

	@Test
	void explainsThatTheAnswersExpired(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE_WITHOUT_SCRIPT, this.stomachSleeper).opens("/check");
		this.database.sql("update vault_record set expires_at = last_used_at").update();
		visitor.follows("check.to-advice");
		expectAnExplainedBeginning(visitor);
	}

	private void expectAnExplainedBeginning(Visitor visitor) {
		visitor.isAt("/steps/emergency");
		assertThat(visitor.page().locator(".notice").isVisible()).isTrue();
		assertThat(visitor.chosen("emergency-signs")).isEmpty();
		visitor.answersAll(this.stomachSleeper);
	}

}
