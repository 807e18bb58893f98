package org.morningback.mornings;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.SettableClock;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.diary.CurrentDiary;
import org.morningback.diary.CurrentExperiments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

/** What people are told whose mornings cannot be stored just now. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class StoreFailsTests {

	@Autowired
	private SettableClock clock;

	@Autowired
	private Browser browser;

	@MockitoSpyBean
	private CurrentDiary diaries;

	@MockitoSpyBean
	private CurrentExperiments experiments;

	private LocalDate today;

	@BeforeEach
	void begin() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		this.browser.post("/mornings/begin");
		this.browser.post("/mornings/zone", "zone=Atlantic/Reykjavik");
		this.browser.get("/mornings");
		long sinceSeven = Duration.between(SettableClock.START, this.clock.instant()).toHours() % 24;
		this.clock.pass(Duration.ofHours(24 - sinceSeven));
		this.today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	@Test
	void keepsAMorningOnThePageAndTakesItLater(CapturedOutput log) {
		doThrow(new DataAccessResourceFailureException("gone")).doCallRealMethod()
			.when(this.diaries)
			.edit(any(), any());

		Page page = this.browser.post("/mornings/" + this.today, "pain=4", "woken=once");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.notice()).startsWith("We cannot keep this just now");
		assertThat(page.checked("pain")).containsExactly("4");
		assertThat(page.checked("woken")).containsExactly("once");
		assertThat(log).contains("Mornings could not be stored").doesNotContain("\tat ");
		assertThat(this.browser.post("/mornings/" + this.today, "pain=4", "woken=once").location())
			.isEqualTo("/mornings?saved");
	}

	@Test
	void keepsABedtimeOnThePage() {
		this.clock.pass(Duration.ofHours(13));
		doThrow(new CannotCreateTransactionException("gone")).when(this.diaries).edit(any(), any());

		Page page = this.browser.post("/mornings/" + this.today + "/bedtime", "bedtime=6");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.main()).startsWith("Tonight at bedtime").contains("We cannot keep this just now");
		assertThat(page.checked("bedtime")).containsExactly("6");
	}

	@Test
	void keepsWhatWasTypedInFromPaperOnThePage() {
		doThrow(new CannotCreateTransactionException("gone")).when(this.diaries).edit(any(), any());
		String field = "pain-" + this.today.minusDays(2);

		Page page = this.browser.post("/mornings/paper", field + "=7");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.notice()).startsWith("We cannot keep this just now");
		assertThat(page.all("select[name=" + field + "] option[selected]", "value")).containsExactly("7");
	}

	@Test
	void keepsABetOnThePageAndTakesItLater() {
		scoreFiveMornings();
		doThrow(new DataAccessResourceFailureException("gone")).doCallRealMethod()
			.when(this.experiments)
			.edit(any(), any());

		Page page = this.browser.post("/mornings/experiment/changes/knees-or-arms", "bet=usual", "alone=on");

		assertThat(page.status()).isEqualTo(503);
		assertThat(page.notice()).startsWith("We cannot keep this just now");
		assertThat(page.checked("bet")).containsExactly("usual");
		assertThat(page.checked("alone")).containsExactly("on");
		this.browser.post("/mornings/experiment/changes/knees-or-arms", "bet=usual", "alone=on");
		assertThat(this.browser.get("/mornings/experiment").select("[data-experiment=running]")).isNotEmpty();
	}

	@Test
	void leadsAWarningSignToTheSafetyQuestionsAllTheSame() {
		scoreFiveMornings();
		this.browser.post("/mornings/experiment/changes/knees-or-arms", "bet=usual", "alone=on");
		doThrow(new CannotCreateTransactionException("gone")).when(this.experiments).edit(any(), any());

		assertThat(this.browser.post("/mornings/experiment/signs", "sign-2=there").location())
			.isEqualTo("/steps/emergency");
		assertThat(this.browser.post("/mornings/experiment/stop").status()).isEqualTo(503);
	}

	private void scoreFiveMornings() {
		for (int morning = 0; morning < 5; morning++) {
			this.browser.post("/mornings/" + this.today, "pain=5");
			this.clock.pass(Duration.ofDays(1));
			this.today = this.today.plusDays(1);
		}
		this.browser.walk(Walk.PLAIN);
	}

}
