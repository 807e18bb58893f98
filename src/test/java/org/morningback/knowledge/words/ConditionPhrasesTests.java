package org.morningback.knowledge.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.release.TinyRelease;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Condition.AtLeast;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.provenance;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link ConditionPhrases}. */
class ConditionPhrasesTests {

	private static final Condition STIFF = chosen("signs", "stiff");

	private static final Condition GROWN_UP = chosen("age", "young", "middle", "old");

	private static final Condition STIFF_GROWN_UP = Condition.all(List.of(GROWN_UP, STIFF));

	private final TinyKnowledge tiny = new TinyKnowledge().step("you", single("age", "child", "young", "middle", "old"))
		.step("signs", several("signs", "fever", "stiff", "none"))
		.step("pain", question("pain", Question.Kind.SCALE, Condition.always(), "0", "1", "2", "3", "unsure"))
		.with(new Sign(new Sign.Id("grown-up"), GROWN_UP, provenance("")))
		.with(new Sign(new Sign.Id("stiff"), STIFF, provenance("")))
		.with(new Sign(new Sign.Id("stiff-grown-up"), STIFF_GROWN_UP, provenance("")));

	@Test
	void namesOptionsByTheirLabels() {
		assertThat(words(chosen("signs", "fever"))).isEqualTo(leaf("Which signs? “A fever”"));
		assertThat(words(chosen("signs", "fever", "stiff")))
			.isEqualTo(leaf("Which signs? “A fever” or “A stiff back”"));
	}

	@Test
	void listsWhatIsCounted() {
		Condition fever = chosen("signs", "fever");
		Condition child = chosen("age", "child");
		Condition old = chosen("age", "old");
		assertThat(words(Condition.all(List.of(fever, child))).text()).isEqualTo("All of these:");
		assertThat(words(Condition.any(List.of(fever, child))).text()).isEqualTo("Any of these:");
		ConditionPhrases two = words(new AtLeast(2, List.of(fever, child, Condition.any(List.of(old, STIFF)))));
		assertThat(two.text()).isEqualTo("At least 2 of these 3:");
		assertThat(two.parts()).extracting(ConditionPhrases::text)
			.containsExactly("Which signs? “A fever”", "How old? “Child”", "Any of these:");
		assertThat(two.line()).isEqualTo("At least 2 of these 3: Which signs? “A fever”; How old? “Child”; "
				+ "(Any of these: How old? “Old”; Which signs? “A stiff back”)");
	}

	@Test
	void namesASignThatStandsForAPart() {
		ConditionPhrases words = words(Condition.any(List.of(STIFF_GROWN_UP, chosen("signs", "fever"))));
		assertThat(words.parts()).extracting(ConditionPhrases::sign).containsExactly("stiff-grown-up", "");
		assertThat(words(GROWN_UP)).isEqualTo(new ConditionPhrases("grown-up", "grown-up", List.of()));
	}

	@Test
	void spellsOutASignOfAFewOptions() {
		assertThat(words(STIFF)).isEqualTo(leaf("Which signs? “A stiff back”"));
		Condition youngish = chosen("age", "young", "middle");
		this.tiny.with(new Sign(new Sign.Id("youngish"), youngish, provenance("")));
		assertThat(words(youngish)).isEqualTo(leaf("How old? “Young” or “Middle”"));
	}

	@Test
	void tellsWhatASignStandsForByTheOthers() {
		KnowledgeBase knowledge = this.tiny.build();
		ConditionPhrases words = ConditionPhrases.of(knowledge.signs().get(2), knowledge.signs(),
				knowledge.questionnaire(), wording());
		assertThat(words.text()).isEqualTo("All of these:");
		assertThat(words.parts()).extracting(ConditionPhrases::text)
			.containsExactly("grown-up", "Which signs? “A stiff back”");
	}

	@Test
	void spellsOutEverySignWhereAsked() {
		assertThat(ConditionPhrases.inFull(GROWN_UP, this.tiny.build().questionnaire(), wording()))
			.isEqualTo(leaf("How old? “Young”, “Middle” or “Old”"));
	}

	@Test
	void drawsNeighboursOnAScaleTogether() {
		assertThat(words(chosen("pain", "1", "2", "3"))).isEqualTo(leaf("How bad? “1” to “3”"));
		assertThat(words(chosen("pain", "2", "3"))).isEqualTo(leaf("How bad? “2” or “3”"));
		assertThat(words(chosen("pain", "0", "1", "3"))).isEqualTo(leaf("How bad? “0”, “1” or “3”"));
		assertThat(words(chosen("pain", "2", "3", "0"))).isEqualTo(leaf("How bad? “2”, “3” or “0”"));
		assertThat(words(chosen("pain", "0", "1", "2", "3"))).isEqualTo(leaf("How bad? “0” to “3”"));
	}

	@Test
	void notSureIsNoPointOnTheScale() {
		assertThat(words(chosen("pain", "2", "3", "unsure"))).isEqualTo(leaf("How bad? “2”, “3” or “Not sure”"));
	}

	@Test
	void saysWhenThereIsNothingToMeet() {
		assertThat(words(Condition.always())).isEqualTo(leaf("Always"));
	}

	private ConditionPhrases words(Condition condition) {
		return ConditionPhrases.of(condition, this.tiny.build().signs(), this.tiny.build().questionnaire(), wording());
	}

	private static ConditionPhrases leaf(String text) {
		return new ConditionPhrases(text, "", List.of());
	}

	private Wording wording() {
		Map<String, String> texts = TinyRelease.texts(this.tiny);
		texts.putAll(Map.of("questions.age.ask", "How old?", "questions.signs.ask", "Which signs?",
				"questions.pain.ask", "How bad?", "questions.pain.options.unsure.label", "Not sure",
				"questions.signs.options.fever.label", "A fever", "questions.signs.options.stiff.label",
				"A stiff back"));
		for (String age : List.of("child", "young", "middle", "old")) {
			texts.put("questions.age.options." + age + ".label",
					age.substring(0, 1).toUpperCase(Locale.ROOT) + age.substring(1));
		}
		for (String point : List.of("0", "1", "2", "3")) {
			texts.put("questions.pain.options." + point + ".label", point);
		}
		texts.putAll(Map.of("phrases.or", "{some} or {more}", "phrases.comma", "{some}, {more}", "phrases.quoted",
				"“{text}”", "phrases.chosen", "{ask} {options}", "phrases.one-of", "Any of these:", "phrases.all-of",
				"All of these:", "phrases.at-least", "At least {count} of these {total}:", "phrases.range",
				"{from} to {to}", "phrases.always", "Always"));
		return new Wording(Locale.ENGLISH, texts);
	}

}
