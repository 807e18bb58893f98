package org.morningback.api;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ApiProblemsTests {

	private static final String NOTHING = "{\"answers\": {}}";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApiSlice.BreakableReleases releases;

	@AfterEach
	void mendReleases() {
		this.releases.mend();
	}

	@Test
	void tellsWhatIsWrongWithAnAnswer() {
		MvcTestResult result = post().content("{\"answers\": {\"age\": \"41\"}}").exchange();
		assertThat(result).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
			.bodyText()
			.isEqualTo("""
					{"type":"tag:morningback.org,2026:unknown-option","title":"The question has no such option",\
					"status":400,"detail":"'age' has no such option.","question":"age","option":"41"}""");
	}

	@Test
	void refusesABodyThatIsMissing() {
		assertProblem(post().exchange(), 400, "missing-body");
	}

	@Test
	void refusesABodyThatIsNotUtf8() {
		assertProblem(post().content("{\"answers\": {\"é\": \"x\"}}".getBytes(StandardCharsets.ISO_8859_1)).exchange(),
				400, "malformed-json");
		assertProblem(post().content(NOTHING.getBytes(StandardCharsets.UTF_16)).exchange(), 400, "malformed-json");
	}

	@Test
	void takesABodyUpToTheLimit() {
		String padded = NOTHING + " ".repeat(BodyText.LIMIT - NOTHING.length());
		assertThat(post().content(padded)).hasStatusOk();
		assertProblem(post().content(padded + ' ').exchange(), 413, "body-too-large");
	}

	@Test
	void refusesABodyThatIsTooLargeThoughItsLengthIsNotTold() {
		byte[] body = (NOTHING + " ".repeat(BodyText.LIMIT)).getBytes(StandardCharsets.UTF_8);
		MvcTestResult result = this.mvc.perform((context) -> {
			var chunked = new MockHttpServletRequest(context, "POST", "/api/assessments") {

				@Override
				public long getContentLengthLong() {
					return -1;
				}

			};
			chunked.setContentType(MediaType.APPLICATION_JSON_VALUE);
			chunked.setContent(body);
			return chunked;
		});
		assertProblem(result, 413, "body-too-large");
	}

	@Test
	void refusesAnotherContentType() {
		assertProblem(post().contentType(MediaType.TEXT_PLAIN).content(NOTHING).exchange(), 415,
				"unsupported-media-type");
		assertProblem(this.mvc.post().uri("/api/assessments").content(NOTHING).exchange(), 415,
				"unsupported-media-type");
	}

	@ParameterizedTest
	@CsvSource({ "gzip, gzip", "GZIP, GZIP", "br, br", "'identity, gzip', gzip" })
	void refusesAPackedBodyAndNamesItsEncoding(String header, String coding) {
		MvcTestResult result = post().header(HttpHeaders.CONTENT_ENCODING, header)
			.content(new byte[] { 0x1f, (byte) 0x8b, 8, 0 })
			.exchange();
		assertProblem(result, 415, "unsupported-content-encoding");
		assertThat(body(result)).contains("'" + coding + "'");
	}

	@ParameterizedTest
	@CsvSource({ "ISO-8859-1", "UTF-16", "windows-1252" })
	void refusesAnotherCharsetAndNamesIt(String charset) {
		MvcTestResult result = post().contentType("application/json;charset=" + charset).content(NOTHING).exchange();
		assertProblem(result, 415, "unsupported-media-type");
		assertThat(body(result)).contains("'" + charset + "'");
	}

	@Test
	void takesABodyWhoseHeadersSayThatItIsPlainUtf8() {
		assertThat(post().header(HttpHeaders.CONTENT_ENCODING, "identity").content(NOTHING)).hasStatusOk();
		assertThat(post().contentType("application/json;charset=utf-8").content(NOTHING)).hasStatusOk();
		assertThat(post().contentType("application/json;charset=US-ASCII").content(NOTHING)).hasStatusOk();
	}

	@Test
	void refusesAPartOfABody() {
		assertProblem(post().header(HttpHeaders.CONTENT_RANGE, "bytes 0-14/100").content(NOTHING).exchange(), 400,
				"bad-request");
	}

	@Test
	void refusesAnotherMethodAndNamesTheRightOne() {
		MvcTestResult result = this.mvc.method(HttpMethod.PUT).uri("/api/assessments").exchange();
		assertProblem(result, 405, "method-not-allowed");
		assertThat(result).hasHeader(HttpHeaders.ALLOW, "POST");
		assertProblem(this.mvc.get().uri("/api/assessments").exchange(), 405, "method-not-allowed");
		assertProblem(this.mvc.post().uri("/api/openapi.json").exchange(), 405, "method-not-allowed");
	}

	@Test
	void refusesToAnswerInAnotherFormat() {
		assertProblem(post().accept(MediaType.TEXT_HTML).content(NOTHING).exchange(), 406, "not-acceptable");
		assertProblem(this.mvc.get().uri("/api/openapi.json").accept(MediaType.APPLICATION_XML).exchange(), 406,
				"not-acceptable");
	}

	@Test
	void knowsNoOtherAddress() {
		assertProblem(this.mvc.get().uri("/api/secret").exchange(), 404, "not-found");
	}

	@Test
	void leavesOtherAddressesAlone() {
		assertThat(this.mvc.get().uri("/apiary")).hasStatus(404)
			.doesNotContainHeader(HttpHeaders.CONTENT_LANGUAGE)
			.bodyText()
			.doesNotContain("tag:morningback.org");
	}

	@Test
	void givesAFailureAReferenceAndKeepsWhatItSaysToItself(CapturedOutput output) {
		this.releases.failWith(new IllegalStateException("secret", new IllegalArgumentException("hidden")));
		MvcTestResult result = post().content(NOTHING).exchange();
		assertProblem(result, 500, "failure");
		String body = body(result);
		String reference = JsonMapper.shared().readTree(body).path("reference").stringValue();
		assertThat(output).contains(reference, "IllegalStateException", "IllegalArgumentException", "ApiProblemsTests");
		assertThat(output.toString() + body).doesNotContain("secret", "hidden");
	}

	private MockMvcRequestBuilder post() {
		return this.mvc.post().uri("/api/assessments").contentType(MediaType.APPLICATION_JSON);
	}

	private static void assertProblem(MvcTestResult result, int status, String type) {
		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyJson().hasPathSatisfying("$.title", (title) -> title.assertThat().isNotNull());
		assertThat(result).bodyJson().hasPathSatisfying("$.detail", (detail) -> detail.assertThat().isNotNull());
		assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
		assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("tag:morningback.org,2026:" + type);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
