package org.morningback.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class AssessmentControllerTests {

	private static final String SAGS = """
			{"answers": {"emergency-signs": ["none"], "age": "35-to-44", "morning-pain": "4", "mattress-signs": ["sags"]}}""";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void tellsWhatTheAnswersMeanInTheOrderAgreed() {
		assertThat(post(SAGS, "en")).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON).bodyText().isEqualTo("""
				{"urgency":"self-care","knowledge":"1-01234567","findings":[{"cause":"mattress-worn-out",\
				"kind":"contributor","strength":"fits","title":"A worn mattress",\
				"reasons":["You said that sags it is. Sagging counts."],\
				"against":["You said that 35-to-44 it is. Age counts against."]}],\
				"tips":[{"tip":"support-the-sag","title":"Support the sag","evidence":"very-low"}],\
				"complete":true,"unanswered":[]}""");
	}

	@Test
	void listsTheQuestionsLeftOut() {
		assertThat(post("{\"answers\": {\"emergency-signs\": \"none\", \"age\": [\"35-to-44\"]}}", "en")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"urgency": "self-care", "findings": [], "complete": false,
					 "unanswered": ["morning-pain", "mattress-signs"]}""");
	}

	@Test
	void judgesNoAnswersAtAll() {
		assertThat(post("{\"answers\": {}}", "en")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.unanswered")
			.asArray()
			.hasSize(4);
	}

	@Test
	void namesTheConcernInAnEmergencyAndAsksNoMore() {
		assertThat(post("{\"answers\": {\"emergency-signs\": [\"chest-pain\", \"numb-saddle\"]}}", "en")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"urgency": "emergency", "tips": [], "complete": true, "unanswered": [],
					 "findings": [{"cause": "cauda-equina", "kind": "concern", "strength": "possible", "against": [],
					               "reasons": ["You said that numb-saddle it is. Call 999."]}]}""");
	}

	@Test
	void isNotToBeKeptByAnybody() {
		assertThat(post(SAGS, "en")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
			.doesNotContainHeader(HttpHeaders.SET_COOKIE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "es|es", "es-MX, en;q=0.5|es", "fr, es;q=0.8, en;q=0.3|es", "en-GB|en",
			"fr|en", "*|en", "es;q=0|en", "!!!|en", "''|en" })
	void speaksTheLanguageThatIsPreferred(String accepted, String spoken) {
		MvcTestResult result = post(SAGS, accepted);
		assertThat(result).hasHeader(HttpHeaders.CONTENT_LANGUAGE, spoken);
		assertThat(result.getResponse().getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_LANGUAGE);
		assertThat(result).bodyJson()
			.extractingPath("$.findings[0].title")
			.isEqualTo(spoken.equals("es") ? "ES A worn mattress" : "A worn mattress");
	}

	@Test
	void speaksEnglishUnlessAsked() {
		assertThat(this.mvc.post().uri("/api/assessments").contentType(MediaType.APPLICATION_JSON).content(SAGS))
			.hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
	}

	private MvcTestResult post(String body, String language) {
		return this.mvc.post()
			.uri("/api/assessments")
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.content(body)
			.exchange();
	}

}
