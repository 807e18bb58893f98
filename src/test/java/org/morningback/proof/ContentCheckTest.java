package org.morningback.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.release.Release;

/** What the tests of content checks share. */
abstract class ContentCheckTest {

	static ProofRecord.Line line(ContentCheck check) {
		var result = new CheckResult();
		check.inspect(result);
		return result.line(check, 0);
	}

	static List<String> problems(ContentCheck check) {
		return line(check).problems().stream().map(Problem::message).toList();
	}

	/** Knowledge with more ways to answer than any search looks at. */
	static TinyKnowledge wide() {
		Question[] questions = IntStream.range(0, 20)
			.mapToObj((i) -> TinyKnowledge.single("question-" + i, "yes"))
			.toArray(Question[]::new);
		return new TinyKnowledge().step("wide", questions);
	}

	/** Ten questions of those, in more ways than any search looks at. */
	static Condition tenOfThem() {
		return new Condition.AtLeast(10,
				IntStream.range(0, 20).mapToObj((i) -> TinyKnowledge.chosen("question-" + i, "yes")).toList());
	}

	static Release release(KnowledgeBase knowledge) {
		return new Release("1", "0".repeat(64), knowledge, Map.of());
	}

}
