package org.morningback.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a form holds, only options that are offered become answers. */
class StepFormFuzz {

	private final KnowledgeBase knowledge = TinyKnowledge.NEWER.knowledge();

	@FuzzTest(maxDuration = "30m")
	void takesWhatIsOffered(FuzzedDataProvider data) {
		Step step = data.pickValue(this.knowledge.steps().toList());
		List<String> names = new ArrayList<>(
				this.knowledge.questions().map(Question::id).map(Question.Id::value).toList());
		names.add(data.consumeString(20));
		Map<String, List<String>> fields = new HashMap<>();
		while (data.remainingBytes() > 0 && fields.size() < 8) {
			fields.computeIfAbsent(data.pickValue(names), (name) -> new ArrayList<>()).add(word(data));
		}

		StepForm form = StepForm.read(this.knowledge, step, Answers.none(), fields);

		assertThat(form.answers().questions())
			.allSatisfy((id) -> assertThat(this.knowledge.question(id).orElseThrow().validate(form.answers().to(id)))
				.isEmpty());
		assertThat(step.questions()).extracting(Question::id).containsAll(form.answers().questions());
	}

	private String word(FuzzedDataProvider data) {
		return data.consumeBoolean() ? data.consumeString(30)
				: data.pickValue(this.knowledge.questions()
					.flatMap((question) -> question.options().stream())
					.map((option) -> option.id().value())
					.toList());
	}

}
