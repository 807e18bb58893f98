package org.morningback.proof;

import java.util.List;
import java.util.Map;

import org.morningback.knowledge.KnowledgeBase;
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

	static Release release(KnowledgeBase knowledge) {
		return new Release("1", "0".repeat(64), knowledge, Map.of());
	}

}
