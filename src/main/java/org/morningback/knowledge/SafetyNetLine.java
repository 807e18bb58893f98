package org.morningback.knowledge;

/**
 * One line of the safety-net card: what to do should something change.
 *
 * @param id unique in the knowledge base
 * @param urgency how soon to be seen should it happen
 * @param notIf when it is left out, because it cannot happen
 * @param provenance where it comes from
 */
public record SafetyNetLine(Id id, Urgency urgency, Condition notIf, Provenance provenance) {

	/** Whether somebody who gave these answers is told. */
	public boolean isFor(Answers counted) {
		return !this.notIf.isMetBy(counted);
	}

	/** The identifier of a safety-net line: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
