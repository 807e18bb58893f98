package org.morningback.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.Browser;
import org.morningback.WebTest;
import org.morningback.release.UnusableSettingException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WebTest
class NoticeFilesTests {

	private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T06:30:00Z"), ZoneOffset.UTC);

	@Test
	void keepSearchEnginesFromWhatBelongsToOnePerson(@Autowired Browser browser) {
		assertThat(browser.get("/robots.txt").body())
			.contains("User-agent: *", "Disallow: /advice\n", "Disallow: /*/advice\n", "Disallow: /steps/\n")
			.doesNotContain("Disallow: /\n", "privacy");
	}

	@Test
	void keepThemFromAllWhereTheHostWantsThat() {
		assertThat(files("", false).robots().getBody()).isEqualTo("User-agent: *\nDisallow: /\n");
	}

	@Test
	void nameWhomToTellOfAWeakness() {
		assertThat(files("mailto:security@example.org", true).security().getBody())
			.isEqualTo("Contact: mailto:security@example.org\nExpires: 2027-05-29T00:00:00Z\n");
	}

	@Test
	void nameNobodyUnlessTold(@Autowired Browser browser) {
		assertThat(browser.get("/.well-known/security.txt").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "security@example.org,''", "javascript:alert(1),''", "'',http://example.org/",
			"'',javascript:alert(1)", "'',//example.org", "'',https://exa mple.org" })
	void startNowhereWithAnAddressThatIsNone(String contact, String exit) {
		assertThatExceptionOfType(UnusableSettingException.class)
			.isThrownBy(() -> new SiteProperties("", "", exit, contact, true))
			.withMessageContaining("it must be an address such as");
	}

	private NoticeFiles files(String contact, boolean searchable) {
		return new NoticeFiles(new SiteProperties("", "", "", contact, searchable), this.clock);
	}

}
