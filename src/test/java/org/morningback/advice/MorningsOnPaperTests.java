package org.morningback.advice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.diary.CurrentDiary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/** Which papers open a diary. */
@WebTest
class MorningsOnPaperTests {

	@Autowired
	private Browser browser;

	@MockitoSpyBean
	private CurrentDiary diaries;

	@ParameterizedTest
	@ValueSource(strings = { "/advice/print", "/advice/bedside-card", "/advice/print.pdf" })
	void areNotReadForAPaperThatDoesNotTellThem(String address) {
		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get(address).status()).isEqualTo(200);

		verify(this.diaries, never()).summary(any());
	}

	@Test
	void areReadForTheClinician() {
		this.browser.walk(Walk.PLAIN);

		this.browser.get("/advice/clinician");

		verify(this.diaries).summary(any());
	}

}
