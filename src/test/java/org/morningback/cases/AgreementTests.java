package org.morningback.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.WebTest;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Plan;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages and the API give each worked case the verdict that the core gives. */
@WebTest
class AgreementTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	static Stream<WorkedCase> cases() {
		return RealContent.allCases();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void pagesAndApiAgreeWithTheCore(WorkedCase each) {
		Assessment assessment = RealContent.assess(each.answers());
		List<String> findings = assessment.findings()
			.stream()
			.map((f) -> f.cause().id() + " " + f.fit().word())
			.toList();
		List<String> tips = Plan.of(assessment).shown().stream().map((tip) -> tip.id().value()).toList();

		Page advice = new CaseWalk(Browser.on(this.mvc)).toTheAdvice(each.answers());
		assertThat(advice.all("main[data-urgency]", "data-urgency")).containsExactly(assessment.urgency().word());
		assertThat(advice.select("[data-cause]"))
			.extracting((f) -> f.attr("data-cause") + ' ' + f.attr("data-strength"))
			.isEqualTo(findings);
		assertThat(advice.all("[data-tip]", "data-tip")).isEqualTo(tips);

		JsonNode reply = askTheApi(each.answers());
		assertThat(reply.get("urgency").asString()).isEqualTo(assessment.urgency().word());
		assertThat(reply.get("findings").valueStream().map((f) -> text(f, "cause") + " " + text(f, "strength")))
			.isEqualTo(findings);
		assertThat(reply.get("tips").valueStream().map((tip) -> text(tip, "tip"))).isEqualTo(tips);
		assertThat(reply.get("complete").asBoolean()).isTrue();
	}

	private JsonNode askTheApi(Answers answers) {
		var body = new LinkedHashMap<String, Object>();
		answers.chosen().forEach((question, options) -> body.put(question.value(), choice(question, options)));
		return this.json.readTree(this.mvc.post()
			.uri("/api/assessments")
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(Map.of("answers", body)))
			.exchange()
			.getResponse()
			.getContentAsByteArray());
	}

	private static Object choice(Question.Id question, List<Option.Id> options) {
		boolean several = RealContent.KNOWLEDGE.question(question).orElseThrow().takesSeveral();
		return several ? options.stream().map(Option.Id::value).toList() : options.get(0).value();
	}

	private static String text(JsonNode node, String field) {
		return node.get(field).asString();
	}

}
