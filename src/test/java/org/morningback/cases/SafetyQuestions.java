package org.morningback.cases;

import java.util.List;
import java.util.stream.Stream;

import org.morningback.knowledge.questions.Question;

/** The four questions about warning signs. */
final class SafetyQuestions {

	static final Question.Id EMERGENCY_SIGNS = new Question.Id("emergency-signs");

	static final Question.Id PREGNANCY_SIGNS = new Question.Id("pregnancy-signs");

	static final List<Question.Id> IDS = List.of(EMERGENCY_SIGNS, new Question.Id("unwell-signs"),
			new Question.Id("health-history"), PREGNANCY_SIGNS);

	private SafetyQuestions() {
	}

	static Stream<Question> all() {
		return IDS.stream().map((id) -> RealContent.KNOWLEDGE.question(id).orElseThrow());
	}

}
