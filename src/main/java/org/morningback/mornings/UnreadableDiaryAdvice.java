package org.morningback.mornings;

import org.morningback.diary.UnreadableDiaryException;
import org.morningback.web.PageTurns;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads to the page that says of a diary that it cannot be read. */
@ControllerAdvice(basePackageClasses = MorningsController.class)
class UnreadableDiaryAdvice {

	@ExceptionHandler(UnreadableDiaryException.class)
	String unreadable() {
		return PageTurns.GO_ON + MorningsController.MORNINGS;
	}

}
