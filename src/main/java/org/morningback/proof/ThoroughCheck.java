package org.morningback.proof;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.release.KnowledgeCheck;
import org.morningback.release.PopulationTable;
import org.morningback.release.Release;

/**
 * Tells whether a release may be published. It goes further than {@link KnowledgeCheck},
 * which each start can afford: it looks at what all answers lead to, and judges the
 * worked cases. It takes seconds.
 */
public final class ThoroughCheck {

	private ThoroughCheck() {
	}

	/** Checks a release that {@link KnowledgeCheck} has found sound. */
	public static ProofRecord of(Release release) {
		var lines = new ArrayList<>(exhaustiveLines(release).toList());
		PopulationTable people = PopulationCounter.of(release);
		Stream
			.of(new ReadingAgeCheck(release), new TranslationCheck(release), new MonotonicityTrial(release.knowledge()),
					new CommonFindingCheck(release.knowledge(), people))
			.map(ThoroughCheck::run)
			.forEach(lines::add);
		return new ProofRecord(release.label(), release.checksum(), lines, people);
	}

	/**
	 * What the rules are checked for without sampling, one after the other: for those who
	 * stop at the first problem.
	 */
	static Stream<ProofRecord.Line> exhaustiveLines(Release release) {
		return checks(release).map(ThoroughCheck::run);
	}

	private static Stream<ContentCheck> checks(Release release) {
		KnowledgeBase knowledge = release.knowledge();
		return Stream.of(new ReachCheck(knowledge), new UseCheck(knowledge), new ConditionCheck(knowledge),
				new ClueCheck(knowledge), new AdviceCheck(release), new SingleSignCheck(knowledge),
				new MonotonicityCheck(knowledge), new WorkedCaseCheck(release), new CautionCheck(knowledge),
				new UrgencyRuleCheck(release), new FitCheck(knowledge),
				new TipCheck(knowledge, release.workedCases().stream().map(WorkedCase::answers).toList()));
	}

	private static ProofRecord.Line run(ContentCheck check) {
		var result = new CheckResult();
		long started = System.nanoTime();
		check.inspect(result);
		return result.line(check, (System.nanoTime() - started) / 1_000_000);
	}

}
