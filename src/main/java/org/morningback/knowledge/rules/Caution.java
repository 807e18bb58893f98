package org.morningback.knowledge.rules;

import java.util.List;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;

/**
 * Who must never be given what. It says again, by person, what the cautions of tips and
 * movements should come to; the thorough check proves that they do.
 *
 * @param id unique in the knowledge base
 * @param when whom it protects
 * @param never the tips and movements they are not given, or {@link #EXERCISES}
 * @param provenance where it comes from
 */
public record Caution(Id id, Condition when, List<String> never, Provenance provenance) {

	/** Stands for every exercise and the whole morning routine. */
	public static final String EXERCISES = "exercises";

	public Caution {
		never = List.copyOf(never);
	}

	/** The identifier of a caution: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** Whether it names this tip or movement. */
	public boolean concerns(Object item, boolean exercise) {
		return this.never.contains(item.toString()) || (exercise && this.never.contains(EXERCISES));
	}

}
