package org.morningback.advice;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.morningback.advice.AdvicePage.Call;
import org.morningback.advice.AdvicePage.Movement;
import org.morningback.knowledge.rules.RoutineStep.Amount;
import org.morningback.knowledge.words.Passage;

/**
 * The morning routine, ready to be shown one move a screen.
 *
 * @param parts the moves, in the order of the morning; empty where it does not suit
 * @param stop when to stop
 * @param calls whom to call then
 */
record RoutinePage(List<Part> parts, List<Passage> stop, List<Call> calls) {

	static final String ADDRESS = "/advice/routine";

	/** When a part is done. */
	enum When {

		FIRST, NOW, LATER

	}

	/**
	 * Moves that are done one after the other.
	 *
	 * @param number its place among the parts, from 1
	 * @param word when it is done, in a word
	 */
	record Part(int number, String word, List<Move> moves) {

		/** Where it starts. */
		public String start() {
			return addressOf(this.moves.get(0).number());
		}

	}

	/**
	 * A move on its screen.
	 *
	 * @param number its place in the whole routine, from 1
	 * @param place its place in its part, from 1
	 * @param of how many the part has
	 * @param how what to do, in short lines
	 * @param counter what to count along with; null where once is enough
	 * @param back what comes before it
	 * @param next what comes after it
	 */
	record Move(int number, int place, int of, Movement movement, List<Passage> how, @Nullable Passage caution,
			@Nullable Amount counter, String back, String next) {

		public String address() {
			return addressOf(this.number);
		}

		public boolean isLast() {
			return this.place == this.of;
		}

	}

	/**
	 * The end of a part.
	 *
	 * @param part which one
	 * @param of how many there are
	 * @param more the parts that are still to come
	 */
	record End(int part, int of, List<Part> more) {

	}

	/**
	 * When to stop and get help.
	 *
	 * @param move where somebody stopped, to go on there; null where a part is over
	 */
	record Stop(List<Passage> rules, List<Call> calls, @Nullable Move move) {

	}

	Optional<Move> move(int number) {
		return this.parts.stream()
			.flatMap((part) -> part.moves().stream())
			.filter((move) -> move.number() == number)
			.findFirst();
	}

	Optional<End> end(int part) {
		return Optional.of(part)
			.filter((number) -> number <= this.parts.size())
			.map((number) -> new End(number, this.parts.size(), this.parts.subList(number, this.parts.size())));
	}

	Stop stop(int move) {
		return new Stop(this.stop, this.calls, move(move).orElse(null));
	}

	static String addressOf(int move) {
		return ADDRESS + '/' + move;
	}

	/** Where a part ends; before the first part everything begins. */
	static String addressOfEnd(int part) {
		return (part > 0) ? ADDRESS + "/end/" + part : ADDRESS;
	}

}
