package org.morningback.proof;

import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;

/**
 * Plausible adults with low back pain in the morning, made up from the frequencies of the
 * content.
 */
public final class Population {

	private final KnowledgeBase knowledge;

	private Population(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	public static Population of(KnowledgeBase knowledge) {
		return new Population(knowledge);
	}

	/**
	 * The complete answers of people, the same people for the same seed.
	 * @param count how many
	 * @param seed which ones
	 */
	public Stream<Answers> people(int count, long seed) {
		return new SplittableRandom(seed).longs(count)
			.mapToObj((person) -> new PlausiblePerson(this.knowledge, person).answers());
	}

}
