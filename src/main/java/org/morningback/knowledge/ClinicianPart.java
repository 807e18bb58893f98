package org.morningback.knowledge;

import java.util.List;

import org.morningback.knowledge.questions.Question;

/**
 * A part of the page for the clinician.
 *
 * @param id unique in the knowledge base
 * @param questions whose answers it shows, in order
 * @param everyOption whether it shows each option with yes or no, as for warning signs,
 * where what was denied counts as well
 * @param inBrief whether it is one of the lines at the top, to be read at a glance
 */
public record ClinicianPart(Id id, List<Question.Id> questions, boolean everyOption, boolean inBrief) {

	public ClinicianPart {
		questions = List.copyOf(questions);
	}

	/** The identifier of a part, such as "warning-signs". */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
