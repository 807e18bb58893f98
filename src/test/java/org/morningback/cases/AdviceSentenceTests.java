package org.morningback.cases;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.WebTest;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;

/** What the advice of each worked case must not say, in English and Spanish. */
@WebTest
class AdviceSentenceTests {

	/** Something that a person can have denied, and how a page would still talk of it. */
	private record Topic(Condition denied, Pattern english, Pattern spanish) {

		static Topic of(Condition denied, String english, String spanish) {
			return new Topic(denied, Pattern.compile(english, Pattern.CASE_INSENSITIVE),
					Pattern.compile(spanish, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
		}

	}

	private static final Condition NO_CANCER = chosen("health-history", "none", "weak-bones", "steroids",
			"infection-risk");

	private static final Condition HAS_HISTORY = chosen("health-history", "cancer", "weak-bones", "steroids",
			"infection-risk");

	private static final List<Topic> TOPICS = List.of(
			Topic.of(
					Condition
						.any(List.of(chosen("pregnancy", "no"), chosen("age", "55-to-59", "60-to-69", "70-or-over"))),
					"pregnan|midwife|maternity|gave birth|caesarean|your baby|the baby|womb",
					"embaraz|matrona|partera|maternidad|dio a luz|ces\u00e1rea|beb\u00e9|\u00fatero"),
			Topic.of(NO_CANCER, "(had|past|after|since) (a )?cancer|cancer helpline",
					"(tenido|tuvo|pas\u00f3|tras|despu\u00e9s de) (un )?c\u00e1ncer"),
			Topic.of(chosen("health-history", "none"), "weak bones|osteoporosis|steroid",
					"huesos d\u00e9biles|osteoporosis|corticoide"),
			Topic.of(chosen("age", "18-to-34", "35-to-44", "45-to-54", "55-to-59"), "over 65|over 70",
					"m\u00e1s de 65|m\u00e1s de 70"));

	private static final List<String> CONTACTS = List.of("your GP", "phone NHS 111", "maternity unit",
			"early pregnancy unit", "cancer helpline", "eye service");

	@Autowired
	private MockMvcTester mvc;

	static Stream<WorkedCase> cases() {
		return RealContent.allCases();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void noPageNamesWhatThePersonDenied(WorkedCase each) {
		var walk = new CaseWalk(Browser.on(this.mvc));
		Answers answers = each.answers();
		String english = advice(walk.toTheAdvice(answers));
		String spanish = advice(walk.browser().get("/es/advice"));

		TOPICS.stream().filter((topic) -> topic.denied().isMetBy(counted(answers))).forEach((topic) -> {
			assertThat(english).doesNotContainPattern(topic.english());
			assertThat(spanish).doesNotContainPattern(topic.spanish());
		});
		if (HAS_HISTORY.isMetBy(answers)) {
			assertThat(english).doesNotContain("You did not report the warning signs");
		}
		if (RealContent.assess(answers).urgency() == Urgency.URGENT) {
			assertThat(afterTheFirstStep(english)).as("whom else to turn to").doesNotContain(CONTACTS);
		}
	}

	private static Answers counted(Answers answers) {
		return RealContent.KNOWLEDGE.path(answers).counted();
	}

	/** What is told, without the answers read back and the sources. */
	private static String advice(Page page) {
		Element main = page.select("main").first();
		main.select("p[class^=basis], details:has(#transcript), details:has(#transcript) ~ *").remove();
		return Page.text(main);
	}

	/**
	 * The heading and the first step say whom to turn to, and nothing after them does.
	 */
	private static String afterTheFirstStep(String advice) {
		String urgency = advice.split("Why\\?")[0];
		return urgency.substring(urgency.indexOf("Read out the answers above."));
	}

}
