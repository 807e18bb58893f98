package org.morningback.mornings;

import java.util.List;
import java.util.Map;

/**
 * One test before it begins: what it is, how long it takes, and what is asked first,
 * ready to print.
 *
 * @param id its word in addresses
 * @param title what it is
 * @param layout the word for how its nights take turns
 * @param even whether both sides look as if they could help
 * @param sides the two sides and how to do them: first what the change is compared with
 * @param cautions what to heed
 * @param length how long it takes
 * @param fields what is asked; none for what is no test
 * @param alone whether it was said that nothing else will change
 * @param errors what has to be put right, by the field's input
 */
record TestTermsPage(String id, String title, String layout, boolean even, List<Side> sides, List<String> cautions,
		Length length, List<Field> fields, boolean alone, Map<String, String> errors) {

	/** A side, and how to do it. */
	record Side(String name, String how) {
	}

	/**
	 * How long it takes.
	 *
	 * @param pairs after how many pairs the score is first looked at
	 * @param least how many nights that are
	 * @param most how many nights it takes at the most
	 * @param stop how many points above the mornings before it end it
	 */
	record Length(int pairs, int least, int most, int stop) {
	}

}
