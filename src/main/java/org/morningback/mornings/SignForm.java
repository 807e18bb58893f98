package org.morningback.mornings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.mornings.ExperimentPage.SignField;

import org.springframework.util.MultiValueMap;

/**
 * What was said to the questions about warning signs, as it was sent.
 *
 * @param asked the questions
 * @param said what was said to each; blank where that is neither
 */
record SignForm(List<String> asked, List<String> said) {

	private static final String THERE = "there";

	private static final String ABSENT = "absent";

	static SignForm sent(List<String> asked, MultiValueMap<String, String> fields) {
		return new SignForm(asked,
				IntStream.range(0, asked.size())
					.mapToObj((at) -> Optional.of(fields.getOrDefault(name(at), List.of()))
						.filter((sent) -> sent.equals(List.of(THERE)) || sent.equals(List.of(ABSENT)))
						.map((sent) -> sent.get(0))
						.orElse(""))
					.toList());
	}

	/** Nothing was said yet. */
	static SignForm empty(List<String> asked) {
		return new SignForm(asked, Stream.generate(() -> "").limit(asked.size()).toList());
	}

	/** Whether one of them is there, whatever was said to the others. */
	boolean hasSign() {
		return this.said.contains(THERE);
	}

	/** Whether an answer is missing. */
	boolean isIncomplete() {
		return this.said.contains("");
	}

	/** The questions, with what was said to them. */
	List<SignField> fields(boolean complain) {
		return IntStream.range(0, this.asked.size())
			.mapToObj((at) -> new SignField(name(at), this.asked.get(at), this.said.get(at),
					complain && this.said.get(at).isEmpty()))
			.toList();
	}

	private static String name(int at) {
		return "sign-" + at;
	}

	/** Hides what was said, so that no log can hold it. */
	@Override
	public String toString() {
		return "SignForm[hidden]";
	}

}
