package org.morningback.assessment;

import java.util.Set;

import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.rules.Clue;

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
