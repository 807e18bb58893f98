package org.morningback.questionnaire;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is explained when time has passed. */
@WebTest
class StepNoticeTests {

	private static final String ASKED_AGAIN = "more than a day old";

	private static final String NOTHING_KEPT = "We have no earlier answers from you";

	private static final String EARLIER_DELETED = "Your earlier answers were deleted";

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@Test
	void reliesOnAWarningSignForADay() {
		this.browser.walk(Walk.PLAIN);

		this.clock.pass(Duration.ofHours(24));

		assertThat(this.browser.get("/advice").status()).isEqualTo(200);
	}

	@Test
	void asksForWarningSignsAgainAfterADay() {
		this.browser.walk(Walk.PLAIN);
		this.clock.pass(Duration.ofHours(24).plusSeconds(1));

		Page emergency = this.browser.follow(this.browser.follow(this.browser.get("/advice")));
		assertThat(emergency.main()).contains("Emergency warning signs");
		assertThat(emergency.notice()).contains(ASKED_AGAIN);
		assertThat(emergency.checked("emergency-signs")).isEmpty();

		Page health = this.browser.follow(this.browser.post("/steps/emergency", "emergency-signs=none"));
		assertThat(health.notice()).contains(ASKED_AGAIN);
		assertThat(health.checked("unwell-signs")).isEmpty();
		assertThat(health.checked("health-history")).containsExactly("none");

		Page done = this.browser.post("/steps/health", "unwell-signs=none", "health-history=none");
		assertThat(done.location()).isEqualTo("/advice");
		assertThat(this.browser.get("/steps/emergency").notice()).isEmpty();
	}

	@Test
	void explainsWhyAnAnswerToALaterStepLeadsBack() {
		this.browser.walk(Walk.PLAIN.upTo("mattress"));
		this.browser.get("/steps/days");
		this.clock.pass(Duration.ofHours(25));

		Page accepted = this.browser.post("/steps/days", "activity=some", "mood=none");

		assertThat(accepted.location()).startsWith("/steps/emergency");
		assertThat(this.browser.follow(accepted).notice()).contains(ASKED_AGAIN);
	}

	@Test
	void explainsItOnEveryWayToTheQuestion() {
		this.browser.walk(Walk.PLAIN);
		this.clock.pass(Duration.ofHours(25));

		String next = this.browser.get("/my-answers").links().get(0);

		assertThat(next).startsWith("/steps/emergency");
		assertThat(this.browser.get(next).notice()).contains(ASKED_AGAIN);
	}

	@Test
	void doesNotSpeakOfOldAnswersThatAreNotAskedFor() {
		this.browser
			.walk(Walk.PLAIN.with("you", "age=18-to-34", "pregnancy=gave-birth", "pregnancy-signs=none").upTo("you"));
		this.browser.answer("you", "age=60-to-69");
		this.clock.pass(Duration.ofHours(25));
		this.browser.answer("emergency", "emergency-signs=none");
		this.browser.answer("health", "unwell-signs=none", "health-history=none");

		assertThat(this.browser.get("/steps/days").location()).isEqualTo("/steps/story");
	}

	@Test
	void explainsThatASessionHasExpired() {
		this.browser.walk(Walk.PLAIN);
		this.clock.pass(Duration.ofDays(30));

		Page start = this.browser.follow(this.browser.follow(this.browser.get("/advice")));

		assertThat(start.main()).contains("Emergency warning signs");
		assertThat(start.notice()).contains(NOTHING_KEPT);
	}

	@Test
	void keepsTheAnswerThatComesAfterTheEnd() {
		this.browser.walk(Walk.PLAIN.upTo("mattress"));
		this.browser.get("/steps/days");
		this.clock.pass(Duration.ofDays(30));

		Page begun = this.browser.post("/steps/days", "activity=some", "mood=none");

		assertThat(this.browser.follow(begun).notice()).contains(EARLIER_DELETED);
		assertThat(this.browser.get("/my-answers").main()).contains("answered 2 questions");
	}

	@Test
	void tellsSoWhenTheFirstStepComesAfterTheEnd() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/steps/emergency?return=check");
		this.clock.pass(Duration.ofDays(30));

		Page begun = this.browser.post("/steps/emergency", "return=check", "emergency-signs=none");

		assertThat(begun.location()).startsWith("/steps/health");
		assertThat(this.browser.follow(begun).notice()).contains(EARLIER_DELETED, "What you sent just now is kept");
		assertThat(this.browser.get("/steps/emergency").checked("emergency-signs")).containsExactly("none");
	}

	@Test
	void saysThatNothingIsKeptWhereNothingWasSent() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/steps/clues");
		this.clock.pass(Duration.ofDays(30));

		assertThat(this.browser.follow(this.browser.post("/steps/clues")).notice()).contains(NOTHING_KEPT);
	}

	@Test
	void explainsNothingToSomeoneWhoBegins() {
		assertThat(this.browser.get("/steps/emergency").notice()).isEmpty();
		assertThat(this.browser.get("/steps/emergency?notice=hello").notice()).isEmpty();
	}

}
