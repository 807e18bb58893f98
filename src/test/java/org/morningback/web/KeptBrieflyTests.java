package org.morningback.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read where answers are kept for minutes, not for days. */
@WebTest
@TestPropertySource(properties = "morningback.session.keep-for=20m")
class KeptBrieflyTests {

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@CsvSource({ "/,deleted 20 minutes after you last used them", "/privacy,20 minutes after your last visit",
			"/es/,Se borran 20 minutos después", "/es/privacy,20 minutos después de su última visita" })
	void isSaidInMinutes(String address, String text) {
		assertThat(this.browser.get(address).main()).contains(text).doesNotContainPattern("\\b0 d[aí]");
	}

	@Test
	void isSaidOfTheAnswersToo() {
		this.browser.walk(Walk.PLAIN.upTo("you"));

		Page mine = this.browser.get("/my-answers");

		assertThat(mine.body()).contains("deleted about 20 minutes after the last page you opened");
		assertThat(mine.main()).contains("answered 5 questions so far").doesNotContain("deleted on");
		assertThat(this.browser.get("/es/my-answers").body()).contains("se borran más o menos 20 minutos después");
	}

}
