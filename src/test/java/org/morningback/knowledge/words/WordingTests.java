package org.morningback.knowledge.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.morningback.knowledge.TinyKnowledge.answer;

/** Tests for {@link Wording}. */
class WordingTests {

	private static final Region UK = new Region(new Region.Id("uk"), Map.of("emergency-number", "999"));

	private final Wording wording = new Wording(Locale.ENGLISH,
			Map.ofEntries(Map.entry("phrases.you-said", "You said that {said}."),
					Map.entry("phrases.comma", "{some}, {more}"), Map.entry("phrases.and", "{some} and {more}"),
					Map.entry("questions.sleep.options.back.said", "you lie flat"),
					Map.entry("questions.bed.options.sags.said", "your bed sags"),
					Map.entry("questions.bed.options.old.said", "your bed is old"),
					Map.entry("questions.bed.options.worn.said", "your bed is old"),
					Map.entry("urgencies.emergency.steps.0", "Call {emergency-number}."),
					Map.entry("urgencies.emergency.steps.1", "Or go to {emergency-department}, not {nowhere}."),
					Map.entry("regions.uk.emergency-department", "A&E $1"),
					Map.entry("regions.us.emergency-department", "the ER")));

	@Test
	void findsATextByTheWordsOfItsKey() {
		assertThat(this.wording.text(Text.OPTION_SAID, new Question.Id("bed"), new Option.Id("old")))
			.isEqualTo("your bed is old");
		assertThat(this.wording.find(Text.QUESTION_HINT, "bed")).isEmpty();
	}

	@Test
	void refusesAKeyThatHasNoText() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.wording.text(Text.TIP_TITLE, "heat"))
			.withMessageContaining("tips.heat.title");
	}

	@Test
	void readsAListInOrder() {
		assertThat(this.wording.list(Text.URGENCY_STEPS, "emergency")).hasSize(2)
			.first()
			.isEqualTo("Call {emergency-number}.");
		assertThat(this.wording.list(Text.URGENCY_STEPS, "routine")).isEmpty();
	}

	@Test
	void saysWhatAPersonSaid() {
		assertThat(this.wording.said(List.of())).isEmpty();
		assertThat(this.wording.said(List.of(answer("sleep", "back")))).isEqualTo("You said that you lie flat.");
		assertThat(this.wording.said(List.of(answer("sleep", "back"), answer("bed", "old"))))
			.isEqualTo("You said that you lie flat and your bed is old.");
		assertThat(this.wording.said(List.of(answer("sleep", "back"), answer("bed", "old"), answer("bed", "sags"))))
			.isEqualTo("You said that you lie flat, your bed is old and your bed sags.");
	}

	@Test
	void saysTheSamePhraseOnce() {
		assertThat(this.wording.said(List.of(answer("bed", "old"), answer("bed", "worn"))))
			.isEqualTo("You said that your bed is old.");
	}

	@Test
	void aReasonIsWhatWasSaidAndWhyItMatters() {
		assertThat(this.wording.reason(List.of(answer("sleep", "back")), "That can hurt."))
			.isEqualTo("You said that you lie flat. That can hurt.");
		assertThat(this.wording.reason(List.of(), "That can hurt.")).isEqualTo("That can hurt.");
	}

	@Test
	void aRegionFillsInItsNumbersAndNames() {
		assertThat(this.wording.in(UK).list(Text.URGENCY_STEPS, "emergency")).containsExactly("Call 999.",
				"Or go to A&E $1, not {nowhere}.");
	}

	@Test
	void anotherRegionsNamesDoNotCount() {
		assertThat(this.wording.namesIn(UK))
			.isEqualTo(Map.of("emergency-number", "999", "emergency-department", "A&E $1"));
	}

	@Test
	void whatWasSaidStaysOpenWhenARegionFillsIn() {
		assertThat(this.wording.in(UK).said(List.of(answer("sleep", "back")))).isEqualTo("You said that you lie flat.");
	}

}
