package org.morningback.advice;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.advice.AdvicePage.Basis;
import org.morningback.advice.AdvicePage.FindingView;
import org.morningback.advice.AdvicePage.ReasonView;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Finding;
import org.morningback.assessment.MetClue;
import org.morningback.assessment.RaisedFlag;
import org.morningback.assessment.Reasons;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/** Says what the answers point to, with the reasons for and against. */
final class FindingPresenter {

	/** A red flag decides by itself; a clue weighs its points. */
	private static final int HEAVIEST = 3;

	private static final Comparator<MetClue> HEAVIEST_FIRST = Comparator.comparing(FindingPresenter::weight).reversed();

	private final KnowledgeBase knowledge;

	private final Wording wording;

	private final Reasons reasons;

	FindingPresenter(KnowledgeBase knowledge, Wording wording) {
		this.knowledge = knowledge;
		this.wording = wording;
		this.reasons = new Reasons(wording);
	}

	List<FindingView> concerns(Assessment assessment) {
		return views(assessment, (finding) -> finding.cause().kind() == Cause.Kind.CONCERN);
	}

	List<FindingView> others(Assessment assessment) {
		return views(assessment, (finding) -> finding.cause().kind() != Cause.Kind.CONCERN);
	}

	private List<FindingView> views(Assessment assessment, Predicate<Finding> wanted) {
		return assessment.findings().stream().filter(wanted).map(this::view).toList();
	}

	private FindingView view(Finding finding) {
		Cause.Id cause = finding.cause().id();
		return new FindingView(cause.value(), finding.fit().word(), shownStrength(finding),
				this.wording.text(Text.CAUSE_TITLE, cause), this.wording.text(Text.CAUSE_SUMMARY, cause),
				Stream.concat(finding.flags().stream().map(this::reason), reasons(cause, finding.cluesFor())).toList(),
				reasons(cause, finding.cluesAgainst()).toList(), Statement.of(finding.cause()).anchor());
	}

	private static @Nullable String shownStrength(Finding finding) {
		boolean graded = finding.cause().isScored();
		return graded ? finding.fit().word() : null;
	}

	private static int weight(MetClue met) {
		return Math.abs(met.clue().points());
	}

	private ReasonView reason(RaisedFlag flag) {
		return new ReasonView(this.reasons.of(flag), HEAVIEST, Basis.of(Statement.of(flag.rule()), this.knowledge));
	}

	/**
	 * The heaviest comes first. A reason that rests on the same answers as the one before
	 * does not repeat them.
	 */
	private Stream<ReasonView> reasons(Cause.Id cause, List<MetClue> clues) {
		List<MetClue> sorted = clues.stream().sorted(HEAVIEST_FIRST).toList();
		return IntStream.range(0, sorted.size()).mapToObj((i) -> {
			MetClue met = sorted.get(i);
			boolean again = i > 0 && met.because().equals(sorted.get(i - 1).because());
			String text = again ? this.wording.text(Text.CLUE, cause, met.clue().id()) : this.reasons.of(cause, met);
			return new ReasonView(text, weight(met), Basis.of(Statement.of(cause, met.clue()), this.knowledge));
		});
	}

}
