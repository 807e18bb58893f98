package org.morningback.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The questions of a step as they stand on the page. */
final class QuestionForm {

	private final Page page;

	QuestionForm(Page page) {
		this.page = page;
	}

	/** Chooses what a person would choose, in each question that can be seen. */
	void answer(ReferenceCase given) {
		for (Locator question : this.page.locator("[data-question]").all()) {
			if (question.isVisible()) {
				String id = question.getAttribute("data-question");
				choose(id, given.to(id).toArray(String[]::new));
			}
		}
	}

	void choose(String question, String... options) {
		for (String option : options) {
			option(question, option).check();
		}
	}

	void untick(String question, String... options) {
		for (String option : options) {
			option(question, option).uncheck();
		}
	}

	List<String> chosen(String question) {
		return this.page.locator("[name='%s']:checked".formatted(question))
			.all()
			.stream()
			.map((input) -> input.getAttribute("value"))
			.toList();
	}

	Locator question(String id) {
		return this.page.locator("[data-question='%s']".formatted(id));
	}

	/** The questions that can be seen, in order. */
	List<String> visible() {
		return this.page.locator("[data-question]")
			.all()
			.stream()
			.filter(Locator::isVisible)
			.map((question) -> question.getAttribute("data-question"))
			.toList();
	}

	private Locator option(String question, String option) {
		return this.page.locator("[name='%s'][value='%s']".formatted(question, option));
	}

}
