package org.morningback.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition in plain words, as lists within lists.
 *
 * @param text the words; those before the parts where there are parts
 * @param sign the sign that stands for it; blank where it is spelled out
 * @param parts the conditions it counts
 */
public record ConditionWords(String text, String sign, List<ConditionWords> parts) {

	/** Up to so many options are spelled out although a sign stands for them. */
	private static final int FEW = 2;

	public ConditionWords {
		parts = List.copyOf(parts);
	}

	/** A condition in which signs are named where that is shorter. */
	public static ConditionWords of(Condition condition, KnowledgeBase knowledge, Wording wording) {
		return new Speaker(knowledge, wording, knowledge.signs()).say(condition);
	}

	/** What a sign stands for. */
	public static ConditionWords of(Sign sign, KnowledgeBase knowledge, Wording wording) {
		List<Sign> others = knowledge.signs().stream().filter((s) -> !s.when().equals(sign.when())).toList();
		return new Speaker(knowledge, wording, others).say(sign.when());
	}

	/** A condition without the names of signs. */
	public static ConditionWords inFull(Condition condition, KnowledgeBase knowledge, Wording wording) {
		return new Speaker(knowledge, wording, List.of()).say(condition);
	}

	/** All of it in one line. */
	public String line() {
		return this.parts.isEmpty() ? this.text
				: this.text + ' '
						+ this.parts.stream()
							.map((part) -> part.parts.isEmpty() ? part.line() : '(' + part.line() + ')')
							.collect(Collectors.joining("; "));
	}

	private record Speaker(KnowledgeBase knowledge, Wording wording, List<Sign> signs) {

		ConditionWords say(Condition condition) {
			return this.signs.stream()
				.filter((sign) -> sign.when().equals(condition) && !isShort(condition))
				.findFirst()
				.map((sign) -> new ConditionWords(sign.id().value(), sign.id().value(), List.of()))
				.orElseGet(() -> (condition instanceof Condition.Chosen chosen) ? spell(chosen)
						: count((Condition.AtLeast) condition));
		}

		private static boolean isShort(Condition condition) {
			return condition instanceof Condition.Chosen chosen && chosen.anyOf().size() <= FEW;
		}

		private ConditionWords spell(Condition.Chosen chosen) {
			List<String> options = isRange(chosen) ? List.of(range(chosen))
					: chosen.anyOf().stream().map((option) -> quoted(chosen.question(), option)).toList();
			return leaf(phrase("chosen").replace("{ask}", this.wording.text("questions", chosen.question(), "ask"))
				.replace("{options}", this.wording.joined(options, "or")));
		}

		private ConditionWords count(Condition.AtLeast counted) {
			int total = counted.of().size();
			if (counted.count() == 0) {
				return leaf(phrase("always"));
			}
			String lead = (counted.count() == total) ? "all-of" : (counted.count() == 1) ? "one-of" : "at-least";
			return new ConditionWords(phrase(lead).replace("{count}", String.valueOf(counted.count()))
				.replace("{total}", String.valueOf(total)), "", counted.of().stream().map(this::say).toList());
		}

		/** Neighbours on a scale are shorter as "2 to 10". */
		private boolean isRange(Condition.Chosen chosen) {
			Question question = this.knowledge.question(chosen.question()).orElseThrow();
			List<Option.Id> points = question.options()
				.stream()
				.filter((option) -> option.role() == Option.Role.PLAIN)
				.map(Option::id)
				.toList();
			return question.kind() == Question.Kind.SCALE && chosen.anyOf().size() > FEW
					&& Collections.indexOfSubList(points, chosen.anyOf()) >= 0;
		}

		private String range(Condition.Chosen chosen) {
			return phrase("range").replace("{from}", quoted(chosen.question(), chosen.anyOf().get(0)))
				.replace("{to}", quoted(chosen.question(), chosen.anyOf().get(chosen.anyOf().size() - 1)));
		}

		private String quoted(Question.Id question, Option.Id option) {
			return phrase("quoted").replace("{text}",
					this.wording.text("questions", question, "options", option, "label"));
		}

		private String phrase(String key) {
			return this.wording.text("phrases", key);
		}

		private static ConditionWords leaf(String text) {
			return new ConditionWords(text, "", List.of());
		}

	}

}
