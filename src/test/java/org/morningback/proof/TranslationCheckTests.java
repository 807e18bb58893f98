package org.morningback.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link TranslationCheck}. */
class TranslationCheckTests extends ContentCheckTest {

	private static final Map<String, String> ENGLISH = Map.of("tips.heat.title", "Warm your back", "tips.heat.text",
			"Ten minutes.", "tips.heat.label", "No", "questions.age.ask", "How old are you?", "phrases.chosen",
			"{ask} {options}");

	@Test
	void countsWhatIsLeftToTranslate() {
		ProofRecord.Line line = line(new TranslationCheck(release(ENGLISH)));

		assertThat(line.problems()).isEmpty();
		assertThat(line.count()).isEqualTo(5);
		assertThat(line.notes()).containsExactly("fr: 3 of 5 texts are as in English: 1 of questions, 2 of tips");
	}

	@Test
	void saysNothingOfWhatIsRightlyAlike() {
		var french = new HashMap<>(ENGLISH);
		french.putAll(Map.of("tips.heat.title", "Chauffez le dos", "tips.heat.text", "Dix minutes.",
				"questions.age.ask", "Quel est votre \u00e2ge ?"));

		assertThat(line(new TranslationCheck(release(french))).notes()).isEmpty();
	}

	private static Release release(Map<String, String> french) {
		return new Release("1", "0".repeat(64), new TinyKnowledge().build(),
				Map.of("en", new Wording(Locale.ENGLISH, ENGLISH), "fr", new Wording(Locale.FRENCH, french)),
				List.of());
	}

}
