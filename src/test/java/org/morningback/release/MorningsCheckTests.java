package org.morningback.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Nobody is told whether it is better by numbers that cannot be. */
class MorningsCheckTests {

	@Test
	void findsNothingWrongWithARuleThatFits() {
		assertThat(problems("pain", "impact", "14 42", 7, 4, 20, 30, 10)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "height, impact, 14 42, 7, 4, 20, 30, 10, there is no question 'height' of the kind scale",
			"impact, impact, 14 42, 7, 4, 20, 30, 10, there is no question 'impact' of the kind scale",
			"pain, pain, 14 42, 7, 4, 20, 30, 10, there is no question 'pain' of the kind single",
			"pain, age, 14 42, 7, 4, 20, 30, 10, there is no question 'age' of the kind single",
			"pain, impact, 42 14, 7, 4, 20, 30, 10, after-days must rise",
			"pain, impact, 14 14, 7, 4, 20, 30, 10, after-days must rise",
			"pain, impact, 13 42, 7, 4, 20, 30, 10, the first days and the last must not overlap",
			"pain, impact, 14 42, 7, 8, 20, 30, 10, enough must be from 1 to days",
			"pain, impact, 14 42, 7, 0, 20, 30, 10, enough must be from 1 to days",
			"pain, impact, 14 42, 7, 4, 20, 30, 21, alike must be from 0.1 to changed",
			"pain, impact, 14 42, 7, 4, 20, 30, 0, alike must be from 0.1 to changed",
			"pain, impact, 14 42, 7, 4, 20, 101, 10, percent must be from 0 to 100" })
	void refusesARuleThatCannotBe(String pain, String impact, String afterDays, int days, int enough, int changed,
			int percent, int alike, String problem) {
		assertThat(problems(pain, impact, afterDays, days, enough, changed, percent, alike)).singleElement()
			.satisfies((found) -> {
				assertThat(found.kind() + '/' + found.item()).isEqualTo("mornings/look-back");
				assertThat(found.message()).startsWith(problem);
			});
	}

	@ParameterizedTest
	@CsvSource({ "7, 10, 20, ", "2, 1, 1, ", "1, 10, 20, enough must be 2 or more",
			"7, 21, 20, tends must be from 0.1 to clear", "7, 0, 20, tends must be from 0.1 to clear" })
	void refusesNightsThatCannotBe(int enough, int tends, int clear, String problem) {
		var problems = new ArrayList<Problem>();
		new MorningsCheck(new TinyKnowledge()
			.with(new NightRule(new NightRule.Id("overnight"), enough, tends, clear, TinyKnowledge.provenance("x")))
			.build(), problems::add).run();

		assertThat(problems)
			.isEqualTo((problem == null) ? List.of() : List.of(new Problem("nights", "overnight", problem)));
	}

	private static List<Problem> problems(String pain, String impact, String afterDays, int days, int enough,
			int changed, int percent, int alike) {
		List<Integer> after = List.of(afterDays.split(" ")).stream().map(Integer::valueOf).toList();
		KnowledgeBase knowledge = new TinyKnowledge()
			.step("all", again(TinyKnowledge.question("pain", Question.Kind.SCALE, Condition.always(), "0", "1")),
					again(single("impact", "none", "some")), single("age", "child", "adult"))
			.with(new LookBackRule(new LookBackRule.Id("look-back"), after, new LookBackRule.Window(days, enough),
					new Question.Id(pain), new Question.Id(impact), new LookBackRule.Points(changed, percent, alike),
					Urgency.SOON, TinyKnowledge.provenance("x")))
			.build();
		var problems = new ArrayList<Problem>();
		new MorningsCheck(knowledge, problems::add).run();
		return problems;
	}

	private static Question again(Question question) {
		return new Question(question.id(), question.kind(), question.options(), question.shownWhen(),
				question.freshFor(), Map.of(), Question.WhatIf.NOTHING, List.of(), false, false, true);
	}

}
