package org.morningback.mornings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person types in what they wrote on paper. */
@WebTest
class PaperTwinControllerTests {

	private static final String PAPER = "/mornings/paper";

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	private LocalDate today;

	@BeforeEach
	void begin() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Atlantic/Reykjavik");
		this.today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	@Test
	void asksForEachDayOfTheLastTwoWeeks() {
		assertThat(this.browser.get("/mornings").links()).contains(PAPER);

		Page page = this.browser.get(PAPER);

		assertThat(page.all("select", "name")).hasSize(14).startsWith(field(13)).endsWith(field(0));
		assertThat(page.select("select").first().select("option")).hasSize(12);
		assertThat(page.select("option[selected]")).isEmpty();
	}

	@Test
	void takesThemInOneGoAndMarksThem() {
		this.browser.get(PAPER);

		Page saved = this.browser.post(PAPER, field(9) + "=7", field(8) + "=6", field(7) + "=", field(3) + "=10");

		assertThat(saved.location()).isEqualTo("/mornings?saved");
		Page page = this.browser.follow(saved);
		assertThat(page.texts("tbody tr td:nth-child(2)")).containsExactly("10", "6", "7");
		assertThat(page.main()).doesNotContain("You did something of your plan");
		assertThat(page.texts("tbody .said")).containsExactly("from paper", "from paper", "from paper");
		assertThat(this.browser.get(PAPER).all("select", "name")).hasSize(11).doesNotContain(field(9), field(3));
	}

	@Test
	void leavesWhatWasScoredBefore() {
		String morning = "/mornings/" + this.today;
		this.browser.get("/mornings");
		this.browser.post(morning, "pain=2");

		this.browser.post(PAPER, field(0) + "=9", field(1) + "=8");

		assertThat(this.browser.get("/mornings").texts("tbody tr td:nth-child(2)")).containsExactly("2", "8");
	}

	@Test
	void readsNoOtherDay() {
		this.browser.get(PAPER);

		this.browser.post(PAPER, field(14) + "=9", field(-1) + "=9", field(2) + "=5");

		assertThat(this.browser.get("/mornings").texts("tbody tr td:nth-child(2)")).containsExactly("5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "11", "x", "4 " })
	void asksAgainForWhatIsNoneOfThePointsAndKeepsTheRest(String sent) {
		this.browser.get(PAPER);

		Page again = this.browser.post(PAPER, field(9) + "=7", field(8) + '=' + sent);

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.all(".problem a", "href")).isEqualTo(List.of('#' + field(8)));
		assertThat(again.texts("#" + field(8) + "-error")).isNotEmpty();
		assertThat(again.all("select[name=" + field(9) + "] option[selected]", "value")).containsExactly("7");
		assertThat(this.browser.get("/mornings").select("tbody tr")).isEmpty();
	}

	@Test
	void changesNothingWhereNothingIsTypedIn() {
		this.browser.get(PAPER);

		assertThat(this.browser.post(PAPER, field(9) + "=").location()).isEqualTo("/mornings");
	}

	@Test
	void isForWhoHasADiary() {
		this.browser.post("/my-answers/delete");

		assertThat(this.browser.get(PAPER).main()).contains("We have no mornings from you");
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(this.browser.post(PAPER, field(1) + "=5").main()).contains("We have no mornings from you");
	}

	private String field(int daysAgo) {
		return "pain-" + this.today.minusDays(daysAgo);
	}

}
