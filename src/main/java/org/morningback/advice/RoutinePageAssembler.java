package org.morningback.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.advice.AdvicePage.Call;
import org.morningback.advice.AdvicePage.Movement;
import org.morningback.advice.AdvicePage.RoutineView;
import org.morningback.advice.RoutinePage.Move;
import org.morningback.advice.RoutinePage.Part;
import org.morningback.advice.RoutinePage.When;
import org.morningback.knowledge.rules.RoutineStep.Amount;
import org.morningback.knowledge.words.Passage;
import org.morningback.render.drawing.Drawings;

import org.springframework.stereotype.Component;

/**
 * Lays out the morning routine, one move a screen. A few moves come first, and the last
 * of those that still belong to getting up are a part of their own: nobody has to do more
 * to be done.
 */
@Component
class RoutinePageAssembler {

	private static final int MOST_AT_FIRST = 5;

	private final Drawings drawings;

	RoutinePageAssembler(Drawings drawings) {
		this.drawings = drawings;
	}

	RoutinePage page(AdvisedSession advised) {
		RoutineView routine = advised.tipWords(this.drawings).routine(advised.assessment());
		List<Movement> gettingUp = routine.movements().stream().filter(Movement::isForGettingUp).toList();
		List<Movement> later = routine.movements().stream().filter((each) -> !each.isForGettingUp()).toList();
		int first = Math.min(MOST_AT_FIRST, gettingUp.size());
		var parts = new ArrayList<Part>();
		add(parts, When.FIRST, gettingUp.subList(0, first), advised);
		add(parts, When.NOW, gettingUp.subList(first, gettingUp.size()), advised);
		add(parts, When.LATER, later, advised);
		return new RoutinePage(List.copyOf(parts),
				routine.stop().stream().map((rule) -> Passage.of(rule, advised.region())).toList(), calls(advised));
	}

	private static void add(List<Part> parts, When when, List<Movement> movements, AdvisedSession advised) {
		if (!movements.isEmpty()) {
			int number = parts.size() + 1;
			int before = parts.stream().mapToInt((part) -> part.moves().size()).sum();
			parts.add(new Part(number, when.name().toLowerCase(Locale.ROOT),
					IntStream.range(0, movements.size())
						.mapToObj((at) -> move(number, before, at, movements, advised))
						.toList()));
		}
	}

	private static Move move(int part, int before, int at, List<Movement> movements, AdvisedSession advised) {
		Movement movement = movements.get(at);
		int number = before + at + 1;
		int last = movements.size() - 1;
		return new Move(number, at + 1, movements.size(), movement,
				Lines.of(movement.how(), advised.wording().language())
					.map((line) -> Passage.of(line, advised.region()))
					.toList(),
				Optional.ofNullable(movement.caution())
					.map((caution) -> Passage.of(caution, advised.region()))
					.orElse(null),
				counter(movement), (at > 0) ? RoutinePage.addressOf(number - 1) : RoutinePage.addressOfEnd(part - 1),
				(at < last) ? RoutinePage.addressOf(number + 1) : RoutinePage.addressOfEnd(part));
	}

	/** What is done once needs no counting. */
	private static @Nullable Amount counter(Movement movement) {
		return Optional.ofNullable(movement.amount()).filter((amount) -> amount.number() > 1).orElse(null);
	}

	private static List<Call> calls(AdvisedSession advised) {
		return Stream.of("emergency-number", "advice-number")
			.flatMap((name) -> Optional.ofNullable(advised.region().phones().get(name)).stream())
			.map(Call::to)
			.toList();
	}

}
