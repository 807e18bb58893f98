package org.morningback.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.advice.AdvicePage.Movement;
import org.morningback.advice.AdvicePage.RoutineView;
import org.morningback.assessment.Plan;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.words.Text;
import org.morningback.render.drawing.Drawings;
import org.morningback.render.drawing.Picture;

import org.springframework.stereotype.Component;

/**
 * Makes the bedside card from the advice. Where the pillows go is what the tips for the
 * night say, so that nobody is shown a way to lie that does not suit them.
 */
@Component
class CardPageAssembler {

	private static final int DAYS = 7;

	/** As many as letters of 12 points leave room for: those in bed, and getting up. */
	private static final int MOVES = 5;

	private final Drawings drawings;

	CardPageAssembler(Drawings drawings) {
		this.drawings = drawings;
	}

	CardPage page(AdvisedSession advised) {
		UrgencyPresenter urgency = advised.urgencyWords();
		TipPresenter tips = advised.tipWords(this.drawings);
		RoutineView routine = tips.routine(advised.assessment());
		return new CardPage(urgency.urgency(advised.assessment(), advised.path()), positions(advised),
				tips.plan(Plan.of(advised.assessment())).tonight(), inBed(routine),
				urgency.safetyNet()
					.stream()
					.filter((group) -> group.urgency().equals(Urgency.EMERGENCY.word()))
					.toList(),
				IntStream.rangeClosed(1, DAYS).boxed().toList());
	}

	private static List<Movement> inBed(RoutineView routine) {
		return routine.movements().stream().filter(Movement::isForGettingUp).limit(MOVES).toList();
	}

	private List<Picture> positions(AdvisedSession advised) {
		if (isToldHowToLie(advised)) {
			return List.of();
		}
		return onCard(advised)
			.flatMap((question) -> advised.answers()
				.to(question)
				.stream()
				.map((option) -> this.drawings.picture("options/" + question + '/' + option,
						advised.wording().text(Text.OPTION_LABEL, question, option))))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Stream<Question.Id> onCard(AdvisedSession advised) {
		return advised.visit().release().knowledge().questions().filter(Question::onCard).map(Question::id);
	}

	/** A tip about the position, or for everybody of a group, has its own picture. */
	private static boolean isToldHowToLie(AdvisedSession advised) {
		List<Question.Id> shown = onCard(advised).toList();
		return advised.assessment()
			.tips()
			.stream()
			.filter((tip) -> tip.moment() == Tip.Moment.TONIGHT)
			.anyMatch((tip) -> tip.general()
					|| shown.stream().anyMatch(tip.suitability().suitsWhen().questions()::contains));
	}

}
