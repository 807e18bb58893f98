package org.morningback.advice;

import org.morningback.journey.PaperPrinted;
import org.morningback.render.pdf.PaperSize;
import org.morningback.render.pdf.PaperStyle;
import org.morningback.render.pdf.PrintDocument;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the papers that come with the advice. */
@Component
class AdvicePapers {

	private static final String CLINICIAN = "clinician";

	private final AdvicePageAssembler pages;

	private final CardPageAssembler cards;

	private final ClinicianPageAssembler reports;

	private final ApplicationEventPublisher events;

	AdvicePapers(AdvicePageAssembler pages, CardPageAssembler cards, ClinicianPageAssembler reports,
			ApplicationEventPublisher events) {
		this.events = events;
		this.pages = pages;
		this.cards = cards;
		this.reports = reports;
	}

	/**
	 * Whether a paper tells what mornings were like, which others have no need to know.
	 */
	static boolean tellsOfMornings(String name) {
		return name.equals(CLINICIAN);
	}

	/**
	 * A paper.
	 * @param name the last part of its address
	 * @throws IllegalArgumentException when there is no such paper
	 */
	PrintDocument paper(String name, PaperSize size, PaperStyle style, AdvisedSession advised) {
		return switch (name) {
			case "print" -> paper(name, this.pages.page(advised), size, style, false);
			case "bedside-card" -> paper(name, this.cards.page(advised), size, style, style != PaperStyle.LARGE);
			case CLINICIAN -> paper(name, this.reports.page(advised), size, style, false);
			default -> throw new IllegalArgumentException("There is no paper '" + name + "'");
		};
	}

	private PrintDocument paper(String name, Object content, PaperSize size, PaperStyle style, boolean wide) {
		this.events.publishEvent(new PaperPrinted(name));
		return new PrintDocument("advice/paper/" + name, "/advice/" + name, content, size, style, wide);
	}

}
