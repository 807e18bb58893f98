package org.morningback.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;
import org.morningback.release.TinyRelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.several;

/** Tests for {@link ReadingAgeCheck}. */
class ReadingAgeCheckTests extends ContentCheckTest {

	private static final String EASY = "You can do this at home. ".repeat(20);

	private static final String HARD = "Radiological investigation is unnecessary in uncomplicated presentations "
			+ "notwithstanding considerable symptomatic exacerbation following ordinary daily activities. ".repeat(12);

	private static final TinyKnowledge KNOWLEDGE = new TinyKnowledge().phone("emergency-number", "999")
		.step("signs", several("signs", "fever", "none"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.with(concern("infection"))
		.with(general("rest", forEveryone()));

	private static final List<WorkedCase> CASES = List.of(new WorkedCase("feverish", "", answers("signs=fever"),
			List.of(Urgency.URGENT), Urgency.URGENT, List.of(), List.of()));

	@Test
	void isContentWithPlainWords() {
		ProofRecord.Line line = line(new ReadingAgeCheck(release(Map.of("tips.rest.text", EASY))));
		assertThat(line.problems()).isEmpty();
		assertThat(line.count()).isPositive();
		assertThat(line.notes()).singleElement().asString().startsWith("en: the hardest of");
	}

	@Test
	void findsAHardStep() {
		Release release = release(Map.of("questions.signs.why", HARD));
		assertThat(line(new ReadingAgeCheck(release)).problems()).singleElement()
			.asString()
			.contains("step signs", "takes a reader of");
	}

	@Test
	void findsHardAdvice() {
		for (String key : List.of("tips.rest.text", "causes.infection.summary", "urgency-rules.fever.because",
				"urgencies.urgent.lead.0")) {
			assertThat(line(new ReadingAgeCheck(release(Map.of(key, HARD)))).problems()).as(key)
				.singleElement()
				.asString()
				.contains("advice feverish");
		}
	}

	@Test
	void saysWhereNoFormulaIsKnown() {
		Release english = release(Map.of());
		var release = new Release("1", "0123456789", english.knowledge(),
				Map.of("ar", new Wording(Locale.forLanguageTag("ar"), english.wordings().get("en").texts())),
				english.cases());
		assertThat(line(new ReadingAgeCheck(release)).notes())
			.containsExactly("no formula is known for the language 'ar'");
	}

	private static Release release(Map<String, String> changed) {
		Map<String, String> texts = TinyRelease.texts(KNOWLEDGE);
		assertThat(texts.keySet()).containsAll(changed.keySet());
		texts.putAll(changed);
		Release release = TinyRelease.of(KNOWLEDGE, texts);
		return new Release(release.version(), release.checksum(), release.knowledge(), release.wordings(),
				List.of(new CaseGroup("own", "", CASES)));
	}

}
