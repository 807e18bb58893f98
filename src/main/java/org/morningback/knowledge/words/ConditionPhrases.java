package org.morningback.knowledge.words;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Questionnaire;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.words.Text.Phrase;

/**
 * A condition in plain words, as lists within lists.
 *
 * @param text the words; those before the parts where there are parts
 * @param sign the sign that stands for it; blank where it is spelled out
 * @param parts the conditions it counts
 */
public record ConditionPhrases(String text, String sign, List<ConditionPhrases> parts) {

	/** Up to so many options are spelled out although a sign stands for them. */
	private static final int FEW = 2;

	public ConditionPhrases {
		parts = List.copyOf(parts);
	}

	/** A condition in which signs are named where that is shorter. */
	public static ConditionPhrases of(Condition condition, List<Sign> signs, Questionnaire asked, Wording wording) {
		return new Speaker(asked, wording, signs).say(condition);
	}

	/** What a sign stands for. */
	public static ConditionPhrases of(Sign sign, List<Sign> signs, Questionnaire asked, Wording wording) {
		List<Sign> others = signs.stream().filter((s) -> !s.when().equals(sign.when())).toList();
		return new Speaker(asked, wording, others).say(sign.when());
	}

	/** A condition without the names of signs. */
	public static ConditionPhrases inFull(Condition condition, Questionnaire asked, Wording wording) {
		return new Speaker(asked, wording, List.of()).say(condition);
	}

	/** All of it in one line. */
	public String line() {
		return this.parts.isEmpty() ? this.text
				: this.text + ' '
						+ this.parts.stream()
							.map((part) -> part.parts.isEmpty() ? part.line() : '(' + part.line() + ')')
							.collect(Collectors.joining("; "));
	}

	private record Speaker(Questionnaire asked, Wording wording, List<Sign> signs) {

		ConditionPhrases say(Condition condition) {
			return this.signs.stream()
				.filter((sign) -> sign.when().equals(condition) && !isShort(condition))
				.findFirst()
				.map((sign) -> new ConditionPhrases(sign.id().value(), sign.id().value(), List.of()))
				.orElseGet(() -> (condition instanceof Condition.Chosen chosen) ? spell(chosen)
						: count((Condition.AtLeast) condition));
		}

		private static boolean isShort(Condition condition) {
			return condition instanceof Condition.Chosen chosen && chosen.anyOf().size() <= FEW;
		}

		private ConditionPhrases spell(Condition.Chosen chosen) {
			List<String> options = isRange(chosen) ? List.of(range(chosen))
					: chosen.anyOf().stream().map((option) -> quoted(chosen.question(), option)).toList();
			return leaf(phrase(Phrase.CHOSEN).replace("{ask}", this.wording.text(Text.QUESTION_ASK, chosen.question()))
				.replace("{options}", this.wording.joined(options, Phrase.OR)));
		}

		private ConditionPhrases count(Condition.AtLeast counted) {
			int total = counted.of().size();
			if (counted.count() == 0) {
				return leaf(phrase(Phrase.ALWAYS));
			}
			Phrase lead = (counted.count() == total) ? Phrase.ALL_OF
					: (counted.count() == 1) ? Phrase.ONE_OF : Phrase.AT_LEAST;
			return new ConditionPhrases(phrase(lead).replace("{count}", String.valueOf(counted.count()))
				.replace("{total}", String.valueOf(total)), "", counted.of().stream().map(this::say).toList());
		}

		/** Neighbours on a scale are shorter as "2 to 10". */
		private boolean isRange(Condition.Chosen chosen) {
			Question question = this.asked.question(chosen.question()).orElseThrow();
			List<Option.Id> points = question.options()
				.stream()
				.filter((option) -> option.role() == Option.Role.PLAIN)
				.map(Option::id)
				.toList();
			return question.kind() == Question.Kind.SCALE && chosen.anyOf().size() > FEW
					&& Collections.indexOfSubList(points, chosen.anyOf()) >= 0;
		}

		private String range(Condition.Chosen chosen) {
			return phrase(Phrase.RANGE).replace("{from}", quoted(chosen.question(), chosen.anyOf().get(0)))
				.replace("{to}", quoted(chosen.question(), chosen.anyOf().get(chosen.anyOf().size() - 1)));
		}

		private String quoted(Question.Id question, Option.Id option) {
			return phrase(Phrase.QUOTED).replace("{text}", this.wording.text(Text.OPTION_LABEL, question, option));
		}

		private String phrase(Phrase key) {
			return this.wording.text(Text.PHRASE, key);
		}

		private static ConditionPhrases leaf(String text) {
			return new ConditionPhrases(text, "", List.of());
		}

	}

}
