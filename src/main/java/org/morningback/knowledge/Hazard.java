package org.morningback.knowledge;

import java.util.List;
import java.util.Locale;

/**
 * A way in which this product could harm someone.
 *
 * @param id unique in the knowledge base
 * @param severity how bad it would be
 * @param tests the test classes that show that its control works
 */
public record Hazard(Id id, Severity severity, List<String> tests) {

	public Hazard {
		tests = List.copyOf(tests);
	}

	/** The identifier of a hazard: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** How bad it would be. */
	public enum Severity {

		HIGH, MEDIUM, LOW;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
