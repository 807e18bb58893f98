package org.morningback.api;

import java.util.List;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Finding;
import org.morningback.assessment.Plan;
import org.morningback.assessment.Reasons;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;

/**
 * An assessment as the API tells it.
 *
 * @param urgency how soon to be seen
 * @param knowledge the release it was judged by
 * @param findings what the answers point to, in order
 * @param tips what may help, in the order of use
 * @param complete whether every question on the path was answered
 * @param unanswered the questions on the path that were not answered
 */
record AssessmentReply(String urgency, String knowledge, List<FindingReply> findings, List<TipReply> tips,
		boolean complete, List<String> unanswered) {

	/** One finding, with its reasons in words. */
	record FindingReply(String cause, String kind, String strength, String title, List<String> reasons,
			List<String> against) {

		static FindingReply of(Finding finding, Wording wording) {
			var reasons = new Reasons(wording);
			String cause = finding.cause().id().value();
			return new FindingReply(cause, finding.cause().kind().word(), finding.fit().word(),
					wording.text(Text.CAUSE_TITLE, cause), reasons.speakingFor(finding),
					reasons.speakingAgainst(finding));
		}

	}

	/** One tip, with the grade of its evidence. */
	record TipReply(String tip, String title, String evidence) {

		static TipReply of(Tip tip, Wording wording) {
			return new TipReply(tip.id().value(), wording.text(Text.TIP_TITLE, tip.id()), tip.evidence().word());
		}

	}

	static AssessmentReply of(Release release, Assessment assessment, Wording wording) {
		return new AssessmentReply(assessment.urgency().word(), release.label(),
				assessment.findings().stream().map((finding) -> FindingReply.of(finding, wording)).toList(),
				Plan.of(assessment).shown().stream().map((tip) -> TipReply.of(tip, wording)).toList(),
				assessment.isComplete(), assessment.unanswered().stream().map(Question.Id::value).toList());
	}

}
