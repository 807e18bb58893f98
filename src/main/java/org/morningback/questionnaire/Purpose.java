package org.morningback.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.StepSubmission;
import org.morningback.journey.Visit;
import org.morningback.knowledge.questions.Step;

/**
 * Why somebody is at a step.
 *
 * @param returnTo what they come back to once nothing is open: "check" or "advice"; blank
 * on the way through all questions
 * @param forSomeoneElse whether they begin to answer for another person
 */
record Purpose(String returnTo, boolean forSomeoneElse) {

	/** What the address of a step says where somebody begins for another person. */
	static final String FOR_SOMEONE_ELSE = "for=someone-else";

	/** What an address or a form says that comes after answers were taken. */
	static final String BEGUN = "begun";

	private static final Set<String> RETURNS = Set.of("check", "advice");

	/** The purpose that an address or a form names; anything unknown names none. */
	static Purpose of(HttpServletRequest request) {
		String returnTo = request.getParameter("return");
		return new Purpose((returnTo != null && RETURNS.contains(returnTo)) ? returnTo : "",
				"someone-else".equals(request.getParameter("for")));
	}

	/** A step that is sent for this purpose. */
	StepSubmission submit(Step.Id step, Map<String, List<String>> fields, StepSubmission.Wish wish) {
		return new StepSubmission(step, fields, this.returnTo.equals("advice"), this.forSomeoneElse, wish);
	}

	boolean comesBack() {
		return !this.returnTo.isEmpty();
	}

	/**
	 * Whether somebody changes answers that are complete. After a mistake that ended the
	 * questions early they go on rather than back.
	 */
	boolean isChangeIn(Visit visit) {
		return comesBack() && visit.path().isComplete() && !visit.path().endsInEmergency();
	}

	String destination() {
		return this.returnTo.equals("check") ? "/check" : "/advice";
	}

}
