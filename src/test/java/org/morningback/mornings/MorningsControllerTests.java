package org.morningback.mornings;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person scores their mornings. */
@WebTest
class MorningsControllerTests {

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	/** Seven o'clock in Iceland, where no clock changes. */
	@BeforeEach
	void waitUntilSeven() {
		long sinceSeven = Duration.between(SettableClock.START, this.clock.instant()).toSeconds() % DAY.toSeconds();
		this.clock.pass(DAY.minusSeconds(sinceSeven));
	}

	@Test
	void isOfferedByThePlanOfTheAdvice() {
		this.browser.walk(Walk.PLAIN);

		Page advice = this.browser.get("/advice");

		assertThat(advice.all(".plan form", "action")).containsExactly("/mornings/begin");
		assertThat(advice.texts(".plan form button")).containsExactly("Score my mornings");
	}

	@Test
	void asksOnceWhatTimeItIsWhereNobodyTells() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");

		Page zone = this.browser.follow(this.browser.post("/mornings/begin"));
		assertThat(zone.main()).startsWith("What time is it where you are?");
		assertThat(zone.all("option[selected]", "value")).containsExactly("Europe/London");
		assertThat(zone.texts("option")).anyMatch((label) -> label.contains("Pacific"));

		Page form = this.browser.follow(this.browser.post("/mornings/zone", "zone=America/New_York"));
		assertThat(form.main()).contains("Eastern Time (New York)").doesNotContain("What time is it");
		assertThat(this.browser.get("/mornings").main()).doesNotContain("What time is it");
	}

	@Test
	void asksAgainForATimeThatNobodyKnows() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");

		Page again = this.browser.post("/mornings/zone", "zone=Moon/Tranquility");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.main()).contains("Choose one of the times in the list");
	}

	@Test
	void letsTheZoneBeChosenWhereTheBrowserTellsOneThatNobodyKnows() {
		begin();

		Page told = this.browser.post("/mornings/zone", "zone=Moon/Tranquility", "told=yes");

		assertThat(told.location()).isEqualTo("/mornings?elsewhere");
		Page page = this.browser.follow(told);
		assertThat(page.select("form[data-zone]")).as("asks the browser again").isEmpty();
		assertThat(page.links()).contains("/mornings/zone?elsewhere=");
		assertThat(this.browser.get("/mornings/zone?elsewhere").select("form[data-zone]")).isEmpty();
		assertThat(this.browser.get("/mornings").select("form[data-zone]")).hasSize(1);
	}

	@Test
	void takesAMorningInTwoTaps() {
		begin();
		Page form = this.browser.get("/mornings");
		assertThat(form.main()).startsWith("This morning " + dayName());
		assertThat(form.all("input[name=pain]", "value")).hasSize(11);

		Page saved = this.browser.post(actionOf(form), "pain=4");

		assertThat(saved.status()).isEqualTo(303);
		assertThat(saved.location()).isEqualTo("/mornings?saved");
		Page page = this.browser.follow(saved);
		assertThat(page.notice()).isEqualTo("Saved.");
		assertThat(page.texts("tbody tr td")).startsWith("4", "not scored");
		assertThat(page.main()).contains("Come back tomorrow morning", "1 morning is scored. That is too few")
			.doesNotContain("How bad was the pain");
	}

	@Test
	void takesWhatIsAddedToIt() {
		begin();
		Page form = this.browser.get("/mornings");
		assertThat(form.all("input[name=done]", "value")).contains("routine").hasSizeGreaterThan(2);
		String tip = form.all("input[name=done]", "value").get(0);

		this.browser.post(actionOf(form), "pain=4", "eased=15-to-30-minutes", "woken=once", "done=" + tip,
				"done=routine", "bedtime=2");

		Page page = this.browser.get("/mornings");
		assertThat(page.texts("tbody tr:first-child td")).startsWith("4", "2");
		assertThat(page.texts("tbody .said")).contains("15 to 30 minutes", "Pain woke me once", "The morning routine")
			.doesNotContain("changed later");
		assertThat(page.main()).contains("You did something of your plan on 1 of 1 mornings", "You have 1.");
	}

	@Test
	void marksWhatIsChangedLater() {
		begin();
		String action = actionOf(this.browser.get("/mornings"));
		this.browser.post(action, "pain=4", "woken=no");

		Page change = this.browser.get(action);
		assertThat(change.checked("pain")).containsExactly("4");
		assertThat(change.checked("woken")).containsExactly("no");
		assertThat(change.select("details.fold[open] input[name=woken]")).isNotEmpty();
		this.browser.post(action, "pain=5", "woken=no");

		assertThat(this.browser.get("/mornings").texts("tbody .said")).contains("changed later");
	}

	@Test
	void asksAgainWhenNothingWasChosenAndKeepsTheRest() {
		begin();
		String action = actionOf(this.browser.get("/mornings"));

		Page again = this.browser.post(action, "woken=more", "bedtime=7");

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt("pain")).contains("Choose a number from 0 to 10");
		assertThat(again.summary("pain")).containsExactly("Choose a number from 0 to 10.");
		assertThat(again.checked("woken")).containsExactly("more");
		assertThat(again.checked("bedtime")).containsExactly("7");
		assertThat(this.browser.get("/mornings").select("tbody tr")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pain=11, pain", "pain=-1, pain", "pain=4;pain=5, pain", "pain=4;eased=for-ever, eased",
			"pain=4;woken=sometimes, woken", "pain=4;done=no-such-tip, done", "pain=4;bedtime=x, bedtime",
			"pain=4;done=routine;done=routine, done", "pain=, pain" })
	void takesNothingThatIsNotOffered(String sent, String wrong) {
		begin();

		Page again = this.browser.post(actionOf(this.browser.get("/mornings")), sent.split(";"));

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errorAt(wrong)).isNotEmpty();
		assertThat(this.browser.get("/mornings").select("tbody tr")).isEmpty();
	}

	@Test
	void letsYesterdayBeAddedUntilNoon() {
		begin();
		String yesterday = actionOf(this.browser.get("/mornings"));
		this.clock.pass(DAY);
		assertThat(this.browser.get("/mornings").links()).contains(yesterday);
		assertThat(this.browser.get(yesterday).main()).startsWith("Yesterday morning")
			.as("bedtime two days ago")
			.doesNotContain("at bedtime?");

		this.clock.pass(Duration.ofHours(4).plusMinutes(59));
		assertThat(this.browser.post(yesterday, "pain=6").location()).isEqualTo("/mornings?saved");
		this.clock.pass(Duration.ofMinutes(1));

		assertThat(this.browser.get("/mornings").links()).doesNotContain(yesterday);
		assertThat(this.browser.follow(this.browser.get(yesterday)).notice()).startsWith("That day can no longer");
		Page late = this.browser.post(yesterday, "pain=7");
		assertThat(late.status()).isEqualTo(422);
		assertThat(late.notice()).startsWith("That day can no longer");
		assertThat(late.texts("tbody tr:first-child td")).startsWith("6");
	}

	@Test
	void takesNothingOfTomorrow() {
		begin();

		assertThat(this.browser.post("/mornings/2099-01-01", "pain=1").status()).isEqualTo(422);
		assertThat(this.browser.post("/mornings/2099-01-01/bedtime", "bedtime=1").status()).isEqualTo(422);

		assertThat(this.browser.get("/mornings").select("tbody tr")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mornings/2026-02-30", "/mornings/2026-13-01/bedtime" })
	void knowsNoDayThatIsNotInTheCalendar(String address) {
		begin();

		assertThat(this.browser.get(address).status()).isEqualTo(400);
	}

	@Test
	void asksForTheBedtimeInTheEvening() {
		begin();
		String morning = actionOf(this.browser.get("/mornings"));
		this.browser.post(morning, "pain=4");
		assertThat(this.browser.get("/mornings").links()).as("in the morning").doesNotContain(morning + "/bedtime");

		this.clock.pass(Duration.ofHours(10));
		Page evening = this.browser.get("/mornings");
		assertThat(evening.main()).startsWith("Tonight at bedtime");
		assertThat(this.browser.post(actionOf(evening)).status()).isEqualTo(422);
		this.browser.post(actionOf(evening), "bedtime=2");
		assertThat(this.browser.get("/mornings").main()).startsWith("My mornings");

		this.clock.pass(Duration.ofHours(14));
		Page next = this.browser.get("/mornings");
		assertThat(next.checked("bedtime")).containsExactly("2");
		this.browser.post(actionOf(next), "pain=5", "bedtime=2");
		assertThat(this.browser.get("/mornings").texts("tbody tr:first-child td")).startsWith("5", "2");
	}

	@Test
	void saysWhatSevenMorningsShow() {
		begin();
		for (int day = 0; day < 7; day++) {
			this.browser.post(actionOf(this.browser.get("/mornings")), "pain=" + (4 + day % 2), "bedtime=2");
			this.clock.pass(DAY);
		}

		Page page = this.browser.get("/mornings");

		assertThat(page.main())
			.contains("Your last 7 scored mornings: 4.4 of 10 on average. The lowest was 4, the highest 5",
					"by about 0.5", "Over 7 nights your mornings were 2.4 points worse", "It is clear",
					"on 0 of 7 mornings")
			.doesNotContain("too few");
		assertThat(page.select("svg.chart circle")).hasSize(7);
		assertThat(page.select("svg.chart rect")).hasSize(7);
		assertThat(page.select("svg.chart title").text()).contains("last 14 days");
		assertThat(page.select("tbody tr")).hasSize(7);
		assertThat(this.browser.get("/es/mornings").main()).contains("4,4 de 10 de media");
	}

	@Test
	void saysHowToComeBackUntilItIsKept() {
		begin();
		assertThat(this.browser.get("/mornings").links()).contains("/my-answers/code");
		assertThat(this.browser.get("/mornings").all("form", "action")).contains("/mornings/keep");

		Page kept = this.browser.post("/mornings/keep");

		assertThat(kept.header("set-cookie")).contains("Max-Age=2592000");
		assertThat(this.browser.follow(kept).notice()).contains("Kept on this device");
		assertThat(this.browser.get("/mornings").all("form", "action")).doesNotContain("/mornings/keep");
	}

	@Test
	void staysForAsLongAsItIsUsed() {
		begin();
		this.browser.post(actionOf(this.browser.get("/mornings")), "pain=4");
		this.clock.pass(Duration.ofDays(29));

		assertThat(this.browser.get("/mornings").main()).startsWith("This morning");
		assertThat(this.browser.get("/my-answers").main())
			.contains("mornings that you scored, and what you test at home, are kept");
	}

	@Test
	void saysThatThereIsNothingOnceItIsOverOrDeleted() {
		assertThat(this.browser.get("/mornings").main()).contains("We have no mornings from you in this browser");
		begin();
		String action = actionOf(this.browser.get("/mornings"));
		this.browser.post(action, "pain=4");
		String secret = this.browser.cookie("morningback").orElseThrow();
		this.browser.post("/my-answers/delete");
		assertThat(this.browser.get("/mornings").links()).containsExactly("/come-back", "/steps/emergency");

		this.browser.setCookie("morningback", secret);

		assertThat(this.browser.get("/mornings").main()).contains("We have no mornings from you");
		assertThat(this.browser.post(action, "pain=5").body()).contains("We have no mornings from you");
	}

	@Test
	void saysWhereToBeginWithoutADiary() {
		this.browser.walk(Walk.PLAIN.upTo("you"));
		assertThat(this.browser.get("/mornings").links()).contains("/continue");
		assertThat(this.browser.get("/mornings").all("main form", "action")).isEmpty();
		assertThat(this.browser.post("/mornings/begin").location()).isEqualTo("/continue");
		assertThat(this.browser.post("/mornings/zone", "zone=UTC").location()).isEqualTo("/mornings");
		assertThat(this.browser.get("/mornings").main()).contains("not scored a morning here yet");

		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get("/mornings").all("main form", "action")).containsExactly("/mornings/begin");
	}

	@Test
	void saysThatNothingStaysOnASharedDevice() {
		this.browser.get("/steps/emergency?device=shared");
		this.browser.walk(Walk.PLAIN.with("emergency", "emergency-signs=none", "device=shared"));
		this.browser.get("/advice");

		Page page = this.browser.follow(this.browser.post("/mornings/begin"));

		assertThat(page.main()).contains("This is a shared device, and nothing stays on it");
		assertThat(page.links()).contains("/advice/print");
		assertThat(page.all("main form", "action")).isEmpty();
	}

	@Test
	void saysForWhomItIs() {
		this.browser.get("/steps/emergency?for=someone-else");
		this.browser.walk(Walk.PLAIN.with("emergency", "emergency-signs=none", "for=someone-else"));
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Europe/London");

		assertThat(this.browser.get("/mornings").main()).contains("You are answering for someone else");
	}

	@Test
	void leadsToTheWarningSignsEveryMorning() {
		begin();

		assertThat(this.browser.get("/mornings").links()).contains("/steps/emergency");
	}

	/** It stays when the answers are a day old and are to be given again. */
	@Test
	void reassuresNobodyWhoToldAWarningSign() {
		begin();
		this.browser.post(actionOf(this.browser.get("/mornings")), "pain=4");
		assertThat(this.browser.get("/mornings").main()).doesNotContain("warning sign.");
		this.browser.answer("emergency", "emergency-signs=numb-saddle");

		for (int day = 0; day < 3; day++) {
			assertThat(this.browser.get("/mornings").main())
				.startsWith("Your answers show a warning sign. Do not wait for the next morning.")
				.doesNotContain("Come back tomorrow");
			this.clock.pass(DAY);
		}

		this.browser.answer("emergency", "emergency-signs=none");
		assertThat(this.browser.get("/mornings").main()).startsWith("This morning").contains("Come back tomorrow");
	}

	@Test
	void isOfferedWhereSomebodyComesBack() {
		begin();
		assertThat(this.browser.get("/").links()).contains("/mornings");
		assertThat(this.browser.get("/my-answers").links()).contains("/mornings");
	}

	private void begin() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Atlantic/Reykjavik");
	}

	private String dayName() {
		return this.clock.instant()
			.atZone(ZoneId.of("Atlantic/Reykjavik"))
			.format(DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH));
	}

	private static String actionOf(Page form) {
		return form.select("form:has(fieldset)").attr("action");
	}

}
