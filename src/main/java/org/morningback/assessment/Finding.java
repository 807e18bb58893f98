package org.morningback.assessment;

import java.util.List;

import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;

/**
 * A cause that a person's answers point to, with what speaks for it and against it.
 *
 * @param cause the cause
 * @param fit how well the answers fit it
 * @param points the points of its clues; 0 for a concern
 * @param flags the urgency rules that name it; none unless it is a concern
 * @param cluesFor the clues that speak for it
 * @param cluesAgainst the clues that speak against it
 */
public record Finding(Cause cause, Fit fit, int points, List<RaisedFlag> flags, List<MetClue> cluesFor,
		List<MetClue> cluesAgainst) {

	/** How soon its flags want it to be seen; self-care where none names it. */
	public Urgency urgency() {
		return this.flags.stream().map((flag) -> flag.rule().urgency()).reduce(Urgency.SELF_CARE, Urgency::orSooner);
	}

	/** How many flags of that urgency name it. */
	public long decidingFlags() {
		Urgency urgency = urgency();
		return this.flags.stream().filter((flag) -> flag.rule().urgency() == urgency).count();
	}

	static Finding ofConcern(Cause cause, List<RaisedFlag> flags) {
		return new Finding(cause, Fit.POSSIBLE, 0, flags, List.of(), List.of());
	}

	static Finding ofClues(Cause cause, Fit fit, Answers counted) {
		List<MetClue> met = cause.cluesMetBy(counted).stream().map((clue) -> MetClue.of(clue, counted)).toList();
		return new Finding(cause, fit, cause.pointsFrom(counted), List.of(),
				met.stream().filter((m) -> m.clue().speaksFor()).toList(),
				met.stream().filter((m) -> !m.clue().speaksFor()).toList());
	}

}
