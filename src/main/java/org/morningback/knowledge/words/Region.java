package org.morningback.knowledge.words;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where the person is: the telephone numbers to call there. The services' names are in
 * the wording.
 *
 * @param id unique in the knowledge base, such as "uk"
 * @param phones numbers by name, such as "emergency-number"
 */
public record Region(Id id, Map<String, String> phones) {

	public Region {
		phones = Map.copyOf(new TreeMap<>(phones));
	}

	/**
	 * The number of a name that the words use; the check of the content asks for each.
	 */
	public String phone(String name) {
		return Objects.requireNonNull(this.phones.get(name), name);
	}

	/** The identifier of a region. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

}
