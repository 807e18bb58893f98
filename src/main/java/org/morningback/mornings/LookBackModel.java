package org.morningback.mornings;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells each page whether it is time to look back, so that it can lead there. */
@ControllerAdvice(annotations = Controller.class)
class LookBackModel {

	private final LookBacks lookBacks;

	LookBackModel(LookBacks lookBacks) {
		this.lookBacks = lookBacks;
	}

	/** Looked up only for a page that asks. */
	@ModelAttribute("lookBack")
	LazyContextVariable<@Nullable LookBackStanding> lookBack(HttpServletRequest request) {
		return new LazyContextVariable<>() {
			@Override
			protected @Nullable LookBackStanding loadValue() {
				return LookBackModel.this.lookBacks.standing(request).orElse(null);
			}
		};
	}

}
