package org.morningback.advice;

import org.morningback.paper.Paper;
import org.morningback.paper.PaperSize;
import org.morningback.paper.PaperStyle;

import org.springframework.stereotype.Component;

/** Makes the papers that come with the advice. */
@Component
class AdvicePapers {

	private final AdvicePages pages;

	private final CardPages cards;

	private final ClinicianPages reports;

	AdvicePapers(AdvicePages pages, CardPages cards, ClinicianPages reports) {
		this.pages = pages;
		this.cards = cards;
		this.reports = reports;
	}

	/**
	 * A paper.
	 * @param name the last part of its address
	 * @throws IllegalArgumentException when there is no such paper
	 */
	Paper paper(String name, PaperSize size, PaperStyle style, AdvisedSession advised) {
		return switch (name) {
			case "print" -> paper(name, this.pages.page(advised), size, style, false);
			case "bedside-card" -> paper(name, this.cards.page(advised), size, style, style != PaperStyle.LARGE);
			case "clinician" -> paper(name, this.reports.page(advised), size, style, false);
			default -> throw new IllegalArgumentException("There is no paper '%s'".formatted(name));
		};
	}

	private static Paper paper(String name, Object content, PaperSize size, PaperStyle style, boolean wide) {
		return new Paper("advice/paper/" + name, "/advice/" + name, content, size, style, wide);
	}

}
