package org.morningback.browser;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import com.microsoft.playwright.Locator;
import org.morningback.SettableClock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who lives through days, here and there, scores them on the pages of their
 * diary, and notes for themselves what they said.
 */
final class DiaryKeeper {

	private final DiaryLedger ledger = new DiaryLedger();

	private final SettableClock clock;

	private Visitor visitor;

	private ZoneId zone;

	private boolean seesTheLatest;

	DiaryKeeper(Visitor visitor, ZoneId zone, SettableClock clock) {
		this.visitor = visitor;
		this.zone = zone;
		this.clock = clock;
	}

	/** What they browse with just now. */
	Visitor visitor() {
		return this.visitor;
	}

	/** Opens the diary on another device, by the six words. */
	DiaryKeeper opensByWordsOn(Visitor other) {
		this.visitor.opens("/my-answers/code").presses("code.get");
		String words = String.join(" ", this.visitor.page().locator("ol.code li").allInnerTexts());
		other.isIn(this.zone).opens("/come-back").page().locator("#code").fill(words);
		other.presses("come-back.go");
		return takes(other);
	}

	/** Takes another device, or the first one again. */
	DiaryKeeper takes(Visitor other) {
		this.visitor = other;
		this.seesTheLatest = false;
		return this;
	}

	/** What they noted for themselves. */
	DiaryLedger ledger() {
		return this.ledger;
	}

	LocalDate today() {
		return now().toLocalDate();
	}

	ZonedDateTime now() {
		return this.clock.instant().atZone(this.zone);
	}

	/** Lives on until the clock on the wall says so next. */
	DiaryKeeper until(String time) {
		ZonedDateTime then = today().atTime(LocalTime.parse(time)).atZone(this.zone);
		ZonedDateTime next = then.isAfter(now()) ? then
				: today().plusDays(1).atTime(LocalTime.parse(time)).atZone(this.zone);
		this.clock.pass(Duration.between(now(), next));
		this.seesTheLatest = false;
		return this;
	}

	/** Begins a diary from the advice; the browser tells where that is. */
	DiaryKeeper begins() {
		this.visitor.isIn(this.zone).opens("/advice").presses("mornings.begin");
		return isKnownToBeThere();
	}

	/** The same where the browser tells nothing. */
	DiaryKeeper beginsWithoutScript() {
		this.visitor.opens("/advice").presses("mornings.begin");
		return saysWhereThatIs();
	}

	/** Is somewhere else, and their browser knows. */
	DiaryKeeper travelsTo(ZoneId there) {
		this.zone = there;
		this.visitor.isIn(there).opens("/mornings");
		return isKnownToBeThere();
	}

	/** The same where the browser tells nothing. */
	DiaryKeeper travelsWithoutScript(ZoneId there) {
		this.zone = there;
		this.visitor.opens("/mornings").follows("mornings.zone.change");
		return saysWhereThatIs();
	}

	/** Scores this morning, and says which of the plan was done. */
	DiaryKeeper scores(int pain, String... done) {
		this.visitor.opens("/mornings");
		assertThat(this.visitor.page().locator("h1")).containsText("This morning");
		return says(today(), pain, done);
	}

	/** Says another score of this morning. */
	DiaryKeeper corrects(int pain) {
		this.visitor.opens("/mornings").follows("mornings.morning.today.change");
		return says(today(), pain);
	}

	DiaryKeeper addsYesterday(int pain) {
		this.visitor.opens("/mornings").follows("mornings.morning.yesterday.add");
		return says(today().minusDays(1), pain);
	}

	/** Scores the end of this day, which may be after midnight. */
	DiaryKeeper goesToBed(int pain) {
		boolean late = now().getHour() < 3;
		this.visitor.opens("/mornings");
		assertThat(this.visitor.page().locator("h1"))
			.containsText(late ? "Last night at bedtime" : "Tonight at bedtime");
		this.visitor.chooses("bedtime", String.valueOf(pain)).presses("mornings.save");
		this.ledger.bedtime(late ? today().minusDays(1) : today(), pain);
		return saved();
	}

	/** Types in what they wrote on paper of a day. */
	DiaryKeeper typesInFromPaper(LocalDate day, int pain) {
		this.visitor.opens("/mornings/paper").page().locator("#pain-" + day).selectOption(String.valueOf(pain));
		this.visitor.presses("mornings.save");
		this.ledger.morning(day, pain);
		return saved();
	}

	/** The page shows just what they said. */
	DiaryKeeper seesWhatTheySaid() {
		if (!this.seesTheLatest) {
			this.visitor.opens("/mornings");
		}
		this.seesTheLatest = false;
		assertThat(ShownDiary.on(this.visitor.page())).as("on %s", now()).isEqualTo(this.ledger.on(today()));
		return this;
	}

	/** Fills in the form of a morning that is open. */
	private DiaryKeeper says(LocalDate day, int pain, String... done) {
		for (String what : done) {
			does(day, what);
		}
		this.visitor.chooses("pain", String.valueOf(pain)).presses("mornings.save");
		this.ledger.morning(day, pain);
		return saved();
	}

	private void does(LocalDate day, String what) {
		Locator words = this.visitor.page().locator("input[name=done][value='%s'] + label".formatted(what));
		if (words.isHidden()) {
			this.visitor.unfolds("mornings.more");
		}
		this.visitor.chooses("done", what);
		this.ledger.did(day, words.innerText());
	}

	private DiaryKeeper saved() {
		assertThat(this.visitor.isAt("/mornings").page().locator(".notice[role=status]")).hasText("Saved.");
		this.seesTheLatest = true;
		return this;
	}

	private DiaryKeeper saysWhereThatIs() {
		this.visitor.page().locator("#zone").selectOption(this.zone.getId());
		this.visitor.presses("mornings.zone.save");
		return isKnownToBeThere();
	}

	private DiaryKeeper isKnownToBeThere() {
		assertThat(this.visitor.page().locator("form[data-zone]")).hasAttribute("data-zone", this.zone.getId());
		return this;
	}

}
