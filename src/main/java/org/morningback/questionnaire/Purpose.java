package org.morningback.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.morningback.journey.Beginning;
import org.morningback.journey.StepSubmission;
import org.morningback.journey.Visit;
import org.morningback.knowledge.questions.Step;

/**
 * Why somebody is at a step.
 *
 * @param returnTo what they come back to once nothing is open: "check" or "advice"; blank
 * on the way through all questions
 * @param begins what they say who begin
 */
record Purpose(String returnTo, Beginning begins) {

	/** What the address of a step says where somebody begins for another person. */
	static final String FOR_SOMEONE_ELSE = "for=someone-else";

	/** The same where somebody begins on a device that is not their own. */
	static final String ON_SHARED_DEVICE = "device=shared";

	/** What an address or a form says that comes after answers were taken. */
	static final String BEGUN = "begun";

	private static final Set<String> RETURNS = Set.of("check", "advice");

	/** The purpose that an address or a form names; anything unknown names none. */
	static Purpose of(HttpServletRequest request) {
		String returnTo = request.getParameter("return");
		return new Purpose((returnTo != null && RETURNS.contains(returnTo)) ? returnTo : "", new Beginning(
				"someone-else".equals(request.getParameter("for")), "shared".equals(request.getParameter("device"))));
	}

	/** A step that is sent for this purpose. */
	StepSubmission submit(Step.Id step, Map<String, List<String>> fields, StepSubmission.Wish wish) {
		return new StepSubmission(step, fields, this.returnTo.equals("advice"), this.begins, wish);
	}

	boolean forSomeoneElse() {
		return this.begins.forSomeoneElse();
	}

	/** What the address of a step goes on to say until a session has begun. */
	String whileBeginning() {
		return Stream
			.of(Optional.of(FOR_SOMEONE_ELSE).filter((word) -> this.begins.forSomeoneElse()),
					Optional.of(ON_SHARED_DEVICE).filter((word) -> this.begins.onSharedDevice()))
			.flatMap(Optional::stream)
			.collect(Collectors.joining("&"));
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
