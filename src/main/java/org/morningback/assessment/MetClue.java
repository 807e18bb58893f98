package org.morningback.assessment;

import java.util.Set;

import org.morningback.knowledge.Answer;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Clue;

/**
 * A clue that a person's answers meet.
 *
 * @param clue the clue
 * @param because the answers that meet it
 */
public record MetClue(Clue clue, Set<Answer> because) {

	static MetClue of(Clue clue, Answers counted) {
		return new MetClue(clue, clue.when().supportIn(counted));
	}

}
