package org.morningback.questionnaire;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody answers on a device that is not their own. */
@WebTest
class SharedDeviceTests {

	@Autowired
	private Browser library;

	@Autowired
	private SettableClock clock;

	@Test
	void isChosenAtTheStartAndSaidOnEachPage() {
		assertThat(this.library.get("/").links()).contains("/steps/emergency?device=shared");
		assertThat(this.library.get("/steps/emergency?device=shared").body()).contains("Shared device: nothing stays");

		begin();

		for (String address : new String[] { "/steps/health", "/check", "/my-answers" }) {
			Page page = this.library.get(address);
			assertThat(page.body()).as(address).contains("Shared device: nothing stays", "1 hour after your last page");
			assertThat(page.all("form", "action")).as(address).contains("/my-answers/delete");
		}
	}

	@Test
	void isStillKnownAfterAMistakeInTheFirstAnswers() {
		this.library.get("/steps/emergency?device=shared");
		Page again = this.library.post("/steps/emergency", "device=shared");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.all("input[name=device]", "value")).containsExactly("shared");
	}

	@Test
	void offersNothingThatKeeps() {
		this.library.get("/steps/emergency?device=shared");
		this.library.walk(Walk.PLAIN.with("emergency", "emergency-signs=none", "device=shared"));

		assertThat(this.library.get("/my-answers").all("form", "action")).doesNotContain("/my-answers/keep");
		assertThat(this.library.get("/my-answers").links()).doesNotContain("/my-answers/code");
		assertThat(this.library.get("/advice").all("form", "action")).doesNotContain("/my-answers/keep");
	}

	@Test
	void keepsNothingEvenWhereItIsAsked() {
		begin();

		assertThat(this.library.post("/my-answers/keep").headers().getOrDefault("set-cookie", List.of())).isEmpty();
		this.library.post("/my-answers/code");
		assertThat(this.library.get("/my-answers/code").texts("ol.code li")).isEmpty();
	}

	@Test
	void isForgottenAnHourLater() {
		begin();
		this.clock.pass(Duration.ofMinutes(61));

		assertThat(this.library.get("/my-answers").main()).contains("No answers are stored");
	}

	@Test
	void isNotSaidOnADeviceOfOnesOwn() {
		this.library.answer("emergency", "emergency-signs=none");

		assertThat(this.library.get("/my-answers").body()).doesNotContain("Shared device");
	}

	private void begin() {
		this.library.get("/steps/emergency?device=shared");
		this.library.post("/steps/emergency", "emergency-signs=none", "device=shared");
	}

}
