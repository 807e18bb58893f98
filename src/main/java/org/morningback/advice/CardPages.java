package org.morningback.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.morningback.advice.AdvicePage.Movement;
import org.morningback.advice.AdvicePage.TipView;
import org.morningback.drawing.Drawings;
import org.morningback.drawing.Picture;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.RegionalWordings;
import org.morningback.knowledge.Tip;
import org.morningback.knowledge.Urgency;
import org.morningback.knowledge.Wording;
import org.morningback.session.OpenSession;

import org.springframework.stereotype.Component;

/**
 * Makes the bedside card from the advice. Where the pillows go is what the tips for the
 * night say, so that nobody is shown a way to lie that does not suit them.
 */
@Component
class CardPages {

	private static final Question.Id POSITION = new Question.Id("sleep-position");

	private static final Set<String> IN_BED = Set.of("in-bed", "up");

	private static final int DAYS = 7;

	private final AdvicePages pages;

	private final RegionalWordings wordings;

	private final Drawings drawings;

	CardPages(AdvicePages pages, RegionalWordings wordings, Drawings drawings) {
		this.pages = pages;
		this.wordings = wordings;
		this.drawings = drawings;
	}

	CardPage page(OpenSession session, Answers answers, Locale locale) {
		AdvicePage advice = this.pages.page(session, answers, locale);
		List<TipView> tonight = advice.tips()
			.stream()
			.filter((group) -> group.moment().equals("tonight"))
			.flatMap((group) -> group.tips().stream())
			.toList();
		return new CardPage(advice.urgency(), positions(session, answers, locale), tonight, inBed(advice),
				advice.routine().stop(),
				advice.safetyNet()
					.stream()
					.filter((group) -> group.urgency().equals(Urgency.EMERGENCY.word()))
					.toList(),
				IntStream.rangeClosed(1, DAYS).boxed().toList());
	}

	private static List<Movement> inBed(AdvicePage advice) {
		return advice.routine().movements().stream().filter((movement) -> IN_BED.contains(movement.phase())).toList();
	}

	/** A tip about the position, or for everybody of a group, has its own picture. */
	private List<Picture> positions(OpenSession session, Answers answers, Locale locale) {
		boolean told = Assessor.assess(session.release().knowledge(), answers)
			.tips()
			.stream()
			.filter((tip) -> tip.moment() == Tip.Moment.TONIGHT)
			.anyMatch((tip) -> tip.general() || tip.suitability().suitsWhen().questions().contains(POSITION));
		Wording wording = this.wordings.of(session.release(), locale);
		return answers.to(POSITION)
			.stream()
			.filter((option) -> !told)
			.map((option) -> this.drawings.picture("options/" + POSITION + '/' + option,
					wording.text("questions", POSITION, "options", option, "label")))
			.flatMap(Optional::stream)
			.toList();
	}

}
