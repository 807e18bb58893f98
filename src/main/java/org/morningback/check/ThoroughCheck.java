package org.morningback.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.KnowledgeCheck;
import org.morningback.knowledge.PopulationReport;
import org.morningback.knowledge.Release;
import org.morningback.knowledge.WorkedCase;

/**
 * Tells whether a release may be published. It goes further than {@link KnowledgeCheck},
 * which each start can afford: it looks at what all answers lead to, and judges the
 * worked cases. It takes seconds.
 */
public final class ThoroughCheck {

	private ThoroughCheck() {
	}

	/** Checks a release that {@link KnowledgeCheck} has found sound. */
	public static CheckReport of(Release release, List<WorkedCase> cases) {
		var lines = new ArrayList<>(exhaustiveLines(release, cases).toList());
		PopulationReport people = PopulationCount.of(release);
		Stream
			.of(new ReadingInspection(release, cases), new MoreSignsWalk(release.knowledge()),
					new CommonFindingInspection(release.knowledge(), people))
			.map(ThoroughCheck::run)
			.forEach(lines::add);
		return new CheckReport(release.label(), release.checksum(), lines, people);
	}

	/**
	 * What the rules are checked for without sampling, one after the other: for those who
	 * stop at the first problem.
	 */
	static Stream<CheckReport.Line> exhaustiveLines(Release release, List<WorkedCase> cases) {
		return inspections(release, cases).map(ThoroughCheck::run);
	}

	private static Stream<Inspection> inspections(Release release, List<WorkedCase> cases) {
		KnowledgeBase knowledge = release.knowledge();
		return Stream.of(new UseInspection(knowledge), new ConditionInspection(knowledge),
				new ClueInspection(knowledge), new AdviceInspection(release), new AloneInspection(knowledge),
				new MoreSignsInspection(knowledge), new CaseInspection(knowledge, cases),
				new CautionInspection(knowledge), new UrgencyInspection(release), new FitInspection(knowledge),
				new TipInspection(knowledge));
	}

	private static CheckReport.Line run(Inspection inspection) {
		var tally = new Tally();
		long started = System.nanoTime();
		inspection.inspect(tally);
		return tally.line(inspection, (System.nanoTime() - started) / 1_000_000);
	}

}
