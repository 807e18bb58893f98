package org.morningback.check;

import java.util.List;
import java.util.Map;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.KnowledgeCheck.Problem;
import org.morningback.knowledge.Release;

/** What the tests of inspections share. */
abstract class InspectionTest {

	static CheckReport.Line line(Inspection inspection) {
		var tally = new Tally();
		inspection.inspect(tally);
		return tally.line(inspection, 0);
	}

	static List<String> problems(Inspection inspection) {
		return line(inspection).problems().stream().map(Problem::message).toList();
	}

	static Release release(KnowledgeBase knowledge) {
		return new Release("1", "0".repeat(64), knowledge, Map.of());
	}

}
