package org.morningback.browser;

import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who tests a change at home: looks each evening which half it is, and knows how
 * mornings after it are.
 */
final class HomeTester {

	private static final String EXPERIMENT = "/mornings/experiment";

	private final DiaryKeeper keeper;

	private final String usual;

	private final String change;

	private final Map<Integer, String> slept = new HashMap<>();

	HomeTester(DiaryKeeper keeper, String usual, String change) {
		this.keeper = keeper;
		this.usual = usual;
		this.change = change;
	}

	/** Five mornings with pain, and answers of today. */
	HomeTester isReady(ReferenceCase answers) {
		for (int morning = 0; morning < 5; morning++) {
			this.keeper.until("07:00").scores(5);
		}
		opens().follows("experiment.closed.answer.go");
		this.keeper.visitor().answersAll(answers);
		return this;
	}

	/** Begins after a bet. */
	HomeTester begins(String test, String bet) {
		Visitor visitor = opens();
		visitor.turnsPage(visitor.page().locator("a[href$='%s']".formatted(test))::click);
		visitor.chooses("bet", bet).page().locator("#alone").check();
		visitor.presses("experiment.begin");
		assertThat(visitor.isAt(EXPERIMENT).page().locator("[data-tonight]")).isVisible();
		return this;
	}

	/** Looks in the evening which half a night is. */
	String looks(int night) {
		Visitor visitor = this.keeper.until("22:00").visitor();
		saysThatThereIsNoSign(opens());
		assertThat(tonight()).hasAttribute("data-tonight", "ask");
		visitor.presses("experiment.tonight.show");
		String half = visitor.page().locator(".tonight strong").innerText();
		assertThat(half).isIn(this.usual, this.change);
		this.slept.put(night, half);
		return half;
	}

	/** Looks and leaves it out. */
	void leavesOut(int night) {
		looks(night);
		this.keeper.visitor().presses("experiment.tonight.leave-out");
		assertThat(tonight()).hasAttribute("data-tonight", "left-out");
	}

	/** Sees that it is no matter what they do tonight. */
	void isFree() {
		this.keeper.until("22:00");
		saysThatThereIsNoSign(opens());
		assertThat(tonight()).hasAttribute("data-tonight", "free");
	}

	/** How the morning after a night is, when the change makes it so much better. */
	int painAfter(int night, int better) {
		return this.change.equals(this.slept.get(night)) ? 5 - better : 5;
	}

	/** Whether the halves of a pair were both slept. */
	boolean sleptBoth(int first) {
		return !this.slept.get(first).equals(this.slept.get(first + 1));
	}

	/** The page of the test. */
	Visitor opens() {
		return this.keeper.visitor().opens(EXPERIMENT);
	}

	private Locator tonight() {
		return this.keeper.visitor().page().locator("[data-tonight]");
	}

	private static void saysThatThereIsNoSign(Visitor visitor) {
		int asked = visitor.page().locator("fieldset[data-question]").count();
		for (int sign = 0; sign < asked; sign++) {
			visitor.chooses("sign-" + sign, "absent");
		}
		if (asked > 0) {
			visitor.presses("experiment.signs.send");
		}
	}

}
