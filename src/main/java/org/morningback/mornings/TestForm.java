package org.morningback.mornings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.morningback.experiment.Arm;

import org.springframework.util.MultiValueMap;

/**
 * What was chosen before a test, as it was sent: other fields are never read.
 *
 * @param chosen what was chosen, by field
 */
record TestForm(Map<String, List<String>> chosen) {

	/** What the person bets on. */
	static final String BET = "bet";

	/** That nothing else will change. */
	static final String ALONE = "alone";

	static final String NO_BET = "neither";

	static final List<String> BETS = Stream.concat(Stream.of(Arm.values()).map(Arm::word), Stream.of(NO_BET)).toList();

	static TestForm sent(MultiValueMap<String, String> fields) {
		return new TestForm(
				Map.of(BET, fields.getOrDefault(BET, List.of()), ALONE, fields.getOrDefault(ALONE, List.of())));
	}

	/** Nothing was chosen yet. */
	static TestForm empty() {
		return new TestForm(Map.of());
	}

	List<String> at(String field) {
		return this.chosen.getOrDefault(field, List.of());
	}

	/** Whether it was said that nothing else will change. */
	boolean isAlone() {
		return at(ALONE).equals(List.of("on"));
	}

	/** What is wrong, in a word by field. */
	Map<String, String> violations() {
		var violations = new LinkedHashMap<String, String>();
		if (at(BET).size() != 1 || !BETS.containsAll(at(BET))) {
			violations.put(BET, "missing");
		}
		if (!isAlone()) {
			violations.put(ALONE, "missing");
		}
		return violations;
	}

	/** The arm that a sound form bets on; empty for neither. */
	Optional<Arm> bet() {
		return at(BET).stream().findFirst().flatMap(TestForm::armOf);
	}

	/** The arm that a bet names; empty for neither. */
	static Optional<Arm> armOf(String bet) {
		return Stream.of(Arm.values()).filter((arm) -> arm.word().equals(bet)).findFirst();
	}

	/** Hides what was chosen, so that no log can hold it. */
	@Override
	public String toString() {
		return "TestForm[hidden]";
	}

}
