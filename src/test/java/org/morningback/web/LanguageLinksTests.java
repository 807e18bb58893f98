package org.morningback.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class LanguageLinksTests {

	private static final String IN_ENGLISH = "These pages are also in English";

	private static final String IN_SPANISH = "Estas p\u00e1ginas tambi\u00e9n est\u00e1n en espa\u00f1ol";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/ | es-MX,es;q=0.9,en;q=0.5 | es", "/ | de,es;q=0.7,en;q=0.3 | es",
			"/es/ | en-GB | en", "/ | en,es;q=0.9 | ''", "/ | de,fr | ''", "/es/ | de,es | ''", "/ | * | ''" })
	void theStartPageOffersTheLanguageOfTheBrowser(String address, String wanted, String offered) throws Exception {
		var reply = this.mvc.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, wanted).exchange().getResponse();

		assertThat(reply.getContentAsString().contains(IN_SPANISH)).isEqualTo(offered.equals("es"));
		assertThat(reply.getContentAsString().contains(IN_ENGLISH)).isEqualTo(offered.equals("en"));
		assertThat(reply.getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE);
	}

}
