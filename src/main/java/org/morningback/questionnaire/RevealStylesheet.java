package org.morningback.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;
import org.morningback.release.Release;

/**
 * The style rules that show a dependent question only after the answer it depends on.
 * Browsers that do not know <code>:has()</code> show every question, and whom it is for;
 * the server decides what counts either way.
 */
final class RevealStylesheet {

	private RevealStylesheet() {
	}

	/** The address changes with the content, so that browsers may keep it. */
	static String addressFor(Release release) {
		return "/reveal/" + release.checksum() + ".css";
	}

	static String of(Release release) {
		String rules = release.knowledge().steps().map(RevealStylesheet::rulesOf).collect(Collectors.joining());
		return "@supports selector(:has(*)){\n.if{display:none}\n" + rules + "}\n";
	}

	private static String rulesOf(Step step) {
		var rules = new StringBuilder();
		Map<Question.Id, List<String>> hidden = new HashMap<>();
		for (Question question : step.questions()) {
			List<String> whenHidden = new ArrayList<>(unless(question.shownWhen(), hidden));
			question.shownWhen()
				.questions()
				.forEach((parent) -> whenHidden.addAll(hidden.getOrDefault(parent, List.of())));
			hidden.put(question.id(), whenHidden);
			if (!whenHidden.isEmpty()) {
				rules
					.append(whenHidden.stream()
						.map((state) -> "form" + state + " [data-question=\"" + question.id() + "\"]")
						.collect(Collectors.joining(",\n")))
					.append("{display:none}\n");
			}
		}
		return rules.toString();
	}

	/**
	 * The states of a form in which a condition is not met, as compound selectors; only
	 * questions of the same step are looked at, since the server has settled the others.
	 */
	private static List<String> unless(Condition condition, Map<Question.Id, List<String>> sameStep) {
		if (condition instanceof Condition.Chosen chosen) {
			return sameStep.containsKey(chosen.question()) ? List.of(unlessChosen(chosen)) : List.of();
		}
		Condition.AtLeast count = (Condition.AtLeast) condition;
		if (count.count() == count.of().size()) {
			return count.of().stream().flatMap((part) -> unless(part, sameStep).stream()).toList();
		}
		List<List<String>> parts = count.of().stream().map((part) -> unless(part, sameStep)).toList();
		return (count.count() == 1) ? together(parts) : List.of();
	}

	/** Every way in which all the parts are unmet at once. */
	private static List<String> together(List<List<String>> parts) {
		List<String> states = List.of("");
		for (List<String> part : parts) {
			states = states.stream().flatMap((state) -> part.stream().map((more) -> state + more)).toList();
		}
		return states;
	}

	private static String unlessChosen(Condition.Chosen chosen) {
		return chosen.anyOf()
			.stream()
			.map((option) -> "[name=\"" + chosen.question() + "\"][value=\"" + option + "\"]")
			.collect(Collectors.joining(",", ":not(:has(:is(", "):checked))"));
	}

}
