package org.morningback.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

/**
 * How often adults with low back pain in the morning give each answer to a question. What
 * plausible people are made from.
 *
 * @param question the question
 * @param groups kinds of people; the first that somebody belongs to counts
 * @param provenance where it comes from
 */
public record Frequency(Question.Id question, List<Group> groups, Provenance provenance) {

	/** Everybody of a group, in the unit of its shares: tenths of one in a thousand. */
	public static final int EVERYBODY = 10_000;

	public Frequency {
		groups = List.copyOf(groups);
	}

	/**
	 * People who answer alike.
	 *
	 * @param when who they are, by their answers so far
	 * @param shares how many of {@link #EVERYBODY} choose each option. Of a question with
	 * one answer they are parts of the whole; of one with several answers each is a
	 * chance of its own, and "none of these" is what is left
	 */
	public record Group(Condition when, Map<Option.Id, Integer> shares) {

		public Group {
			shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
		}

		public int share(Option option) {
			return this.shares.getOrDefault(option.id(), 0);
		}

	}

	/** The group of somebody with these answers. */
	public Optional<Group> groupOf(Answers answers) {
		return this.groups.stream().filter((group) -> group.when().isMetBy(answers)).findFirst();
	}

}
