package org.morningback.knowledge;

import java.util.List;

/**
 * Worked cases that belong together.
 *
 * @param name such as "reference"
 * @param about what its authors say about it; may be empty
 * @param cases in order
 */
public record CaseGroup(String name, String about, List<WorkedCase> cases) {

	public CaseGroup {
		cases = List.copyOf(cases);
	}

}
