package org.morningback.mornings;

import jakarta.servlet.http.HttpServletRequest;

import org.morningback.diary.CurrentDiary;
import org.morningback.diary.UnreadableDiaryException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells each page whether mornings are scored, so that it can lead there. */
@ControllerAdvice(annotations = Controller.class)
class MorningsModel {

	private final CurrentDiary diaries;

	MorningsModel(CurrentDiary diaries) {
		this.diaries = diaries;
	}

	/** Looked up only for a page that asks. */
	@ModelAttribute("hasMornings")
	LazyContextVariable<Boolean> hasMornings(HttpServletRequest request) {
		return new LazyContextVariable<>() {
			@Override
			protected Boolean loadValue() {
				return MorningsModel.this.isBegun(request);
			}
		};
	}

	/** The page that says so leads on; none fails for it. */
	private boolean isBegun(HttpServletRequest request) {
		try {
			return this.diaries.find(request).isPresent();
		}
		catch (UnreadableDiaryException ex) {
			return true;
		}
	}

}
