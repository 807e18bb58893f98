package org.morningback.transparency;

import java.util.List;

import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * How the reference cases are judged by the running release.
 *
 * @param groups the cases by file
 * @param checked what a thorough check of this release found sound; empty where none was
 * made
 */
record CaseTable(List<Group> groups, List<String> checked) {

	/** The cases of one file, with what its authors say about them. */
	record Group(String name, String about, List<Result> results) {

		public long passed() {
			return this.results.stream().filter(Result::passes).count();
		}

	}

	/**
	 * A case and how it was judged, in the words of the content.
	 *
	 * @param story who it is and what happened
	 * @param accepted every urgency that would be right
	 * @param given the urgency that was given
	 * @param wanted causes of which one must be among the first three findings; none when
	 * that is not judged
	 * @param found the first three findings
	 * @param missing rules that should be met and are not
	 */
	record Result(String id, String story, List<String> accepted, String given, List<String> wanted, List<String> found,
			List<String> missing, boolean passes) {

		static Result of(CaseVerdict verdict) {
			WorkedCase each = verdict.workedCase();
			return new Result(each.id(), each.story(), each.accepted().stream().map(Urgency::word).toList(),
					verdict.urgency().word(), each.causes().stream().map(Cause.Id::value).toList(),
					verdict.found().stream().map(Cause.Id::value).toList(),
					verdict.missing().stream().map(UrgencyRule.Id::value).toList(), verdict.passes());
		}

	}

}
