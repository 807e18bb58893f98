package org.morningback.questionnaire;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Why somebody is at a step.
 *
 * @param returnTo what they come back to once nothing is open: "check" or "advice"; blank
 * on the way through all questions
 */
record Purpose(String returnTo) {

	private static final Set<String> RETURNS = Set.of("check", "advice");

	/** The purpose that an address or a form names; anything unknown names none. */
	static Purpose of(HttpServletRequest request) {
		String returnTo = request.getParameter("return");
		return new Purpose((returnTo != null && RETURNS.contains(returnTo)) ? returnTo : "");
	}

	/** Whether it is a change of what the advice was made from. */
	boolean changesAdvice() {
		return this.returnTo.equals("advice");
	}

	String destination() {
		return this.returnTo.equals("check") ? "/check" : "/advice";
	}

}
