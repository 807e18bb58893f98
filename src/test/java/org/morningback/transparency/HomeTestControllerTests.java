package org.morningback.transparency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.WebTest;
import org.morningback.experiment.Design;
import org.morningback.experiment.ErrorRate;
import org.morningback.experiment.ErrorRate.Truth;
import org.morningback.experiment.Verdict;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How far a home test can be trusted, for everybody to read. */
@WebTest
class HomeTestControllerTests {

	private static final String ADDRESS = "/how-it-decides/home-test";

	@Autowired
	private Browser browser;

	@Autowired
	private ErrorRates rates;

	@ParameterizedTest
	@ValueSource(strings = { "", "/es" })
	void isFoundFromHowItDecides(String language) {
		assertThat(this.browser.get(language + "/how-it-decides").links()).contains(language + ADDRESS);
		assertThat(this.browser.get(language + ADDRESS).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "'', −1.5, −0.5, 0.5, 2", "/es, '−1,5', '−0,5', '0,5', 2" })
	void writesEffectsAsTheLanguageDoes(String language, String least, String less, String more, String whole) {
		assertThat(table(this.browser.get(language + ADDRESS), "verdicts").keySet()).hasSize(10)
			.contains(least, less, more, whole);
	}

	@Test
	void showsWhatWasCountedPerThousand() {
		ErrorRate none = this.rates.of(new Truth(Design.NIGHTS, 0, 0.3));
		Page page = this.browser.get(ADDRESS);

		assertThat(table(page, "verdicts").get("0")).containsExactly(perThousand(none.of(Verdict.HELPS)),
				perThousand(none.of(Verdict.NO_USEFUL_DIFFERENCE)), perThousand(none.of(Verdict.WORSE)));
		assertThat(table(page, "lengths").get("0")).containsExactly(perThousand(none.of(Verdict.CANNOT_TELL)),
				perThousand(none.stopped()), String.valueOf(Math.round(none.nights() / 20000.0)));
		assertThat(page.main()).contains("A computer made up 20,000 people");
	}

	@Test
	void showsThatHopeLooksLikeHelp() {
		Page page = this.browser.get(ADDRESS);
		Map<String, List<String>> hope = table(page, "hope");

		assertThat(hope.get("0").get(2)).isEqualTo(hope.get("1").get(0))
			.isEqualTo(table(page, "verdicts").get("1").get(0));
		assertThat(hope.get("0").get(1)).isEqualTo(hope.get("0.5").get(0));
	}

	@Test
	void saysTheNumbersByWhichItIsJudged() {
		assertThat(this.browser.get(ADDRESS).main()).contains("numbers of full pairs: 8, 12, 16, 20.",
				"at least 98 in 100 sure", "at least 0.75 points", "better is 3 in 100 or less",
				"1 point less pain, or more, is 5 in 100", "Up to 4 more pairs", "48 nights", "3 points above");
	}

	@Test
	void showsWhereTheTestIsWeaker() {
		Page page = this.browser.get(ADDRESS);
		ErrorRate blocks = this.rates.of(new Truth(Design.BLOCKS, 2, 0.3));
		ErrorRate unlike = this.rates.of(new Truth(Design.NIGHTS, 0, 0));

		assertThat(table(page, "blocks").get("2")).startsWith(perThousand(blocks.of(Verdict.HELPS)));
		assertThat(table(page, "likeness").get("0, each day new")).startsWith(perThousand(unlike.of(Verdict.HELPS)));
	}

	@Test
	void knowsOnlyWhatWasCounted() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.rates.of(new Truth(Design.NIGHTS, 9, 0.3)));
	}

	private static Map<String, List<String>> table(Page page, String name) {
		return page.select("[data-table=" + name + "] tbody tr")
			.stream()
			.collect(Collectors.toMap((row) -> row.select("th").text(), (row) -> numbers(row)));
	}

	private static List<String> numbers(Element row) {
		return row.select("td").eachText();
	}

	private static String perThousand(int people) {
		return String.valueOf(Math.round(people / 20.0));
	}

}
