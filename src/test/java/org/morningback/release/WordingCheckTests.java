package org.morningback.release;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.routineStep;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link WordingCheck}. */
class WordingCheckTests {

	private final TinyKnowledge tiny = new TinyKnowledge().step("you", single("age", "child", "adult"))
		.with(general("ask", forEveryone()))
		.with(routineStep("bend", forEveryone()))
		.rule("adult", Urgency.ROUTINE, chosen("age", "adult"))
		.with(new Claim(new Claim.Id("cold"), 1, Claim.Heading.CAUSES, Claim.Verdict.WEAK, List.of(),
				TinyKnowledge.provenance("for a test")))
		.phone("emergency-number", "999");

	private Map<String, String> texts = Map.of();

	@BeforeEach
	void everyText() {
		this.texts = TinyRelease.texts(this.tiny);
	}

	@Test
	void findsNothingWrongWithAllTheTexts() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void aMissingText() {
		this.texts.remove("questions.age.options.adult.said");
		this.texts.remove("urgencies.soon.steps.0");
		this.texts.remove("regions.uk.name");
		this.texts.remove("routine-stop.0");
		assertThat(problems()).containsExactlyInAnyOrder(
				new Problem("wording/en", "questions.age", "a text is missing; write here 'options.adult.said: …'"),
				new Problem("wording/en", "urgencies.soon", "a text is missing; write here 'steps: [ … ]'"),
				new Problem("wording/en", "regions.uk",
						"its texts are missing; write 'uk:' below 'regions:', with 'name: …'"),
				new Problem("wording/en", "routine-stop", "this text is missing; write 'routine-stop: [ … ]'"));
	}

	@Test
	void whatAnItemLacksIsSaidOnce() {
		this.texts.keySet().removeIf((key) -> key.startsWith("tips.ask."));
		this.texts.remove("claims.cold.claim");
		this.texts.remove("claims.cold.say");
		this.texts.put("claims.cold.term", "hypothermia");
		this.texts.keySet().removeIf((key) -> key.equals("sections.all"));
		assertThat(problems()).containsExactlyInAnyOrder(
				new Problem("wording/en", "tips.ask",
						"its texts are missing; write 'ask:' below 'tips:', with 'title: …', 'text: …'"),
				new Problem("wording/en", "claims.cold", "texts are missing; write here 'claim: …', 'say: …'"),
				new Problem("wording/en", "sections.all", "this text is missing; write 'all: …' below 'sections:'"));
	}

	@Test
	void textsInTheWrongSection() {
		this.texts.put("safety-net.ask.title", this.texts.remove("tips.ask.title"));
		this.texts.put("safety-net.ask.text", this.texts.remove("tips.ask.text"));
		assertThat(problems()).containsExactly(new Problem("wording/en", "safety-net.ask",
				"'ask' stands under 'safety-net'; it belongs under 'tips'"));
	}

	@Test
	void textsOutsideOfTheirSection() {
		this.texts.put("ask.title", this.texts.remove("tips.ask.title"));
		this.texts.put("ask.text", this.texts.remove("tips.ask.text"));
		assertThat(problems()).containsExactly(
				new Problem("wording/en", "ask.text", "'ask' stands at the margin; it belongs under 'tips'"));
	}

	@Test
	void aStrayText() {
		this.texts.put("tips.topper.title", "A topper");
		assertThat(problems())
			.containsExactly(new Problem("wording/en", "tips.topper", "'title': nothing uses this text"));
	}

	@Test
	void textsThatMayBeThereAreNotStray() {
		this.texts.putAll(Map.of("tips.ask.how.0", "Say it", "tips.ask.how.1", "Show it", "steps.you.intro",
				"About you", "questions.age.options.adult.hint", "18 or over", "regions.uk.family-doctor", "GP"));
		this.texts.putAll(Map.of("questions.age.hint", "Today", "urgency-rules.adult.action", "Call",
				"routine.bend.cautions.0", "Slowly", "claims.cold.term", "hypothermia"));
		assertThat(problems()).isEmpty();
	}

	@Test
	void aPlaceholderThatNoRegionFills() {
		this.texts.put("tips.ask.text", "Call {emergency-number} or {advice-line}.");
		assertThat(problems())
			.containsExactly(new Problem("wording/en", "tips.ask", "'text': no region has anything for {advice-line}"));
		this.texts.put("regions.uk.advice-line", "NHS 111");
		assertThat(problems()).isEmpty();
	}

	@Test
	void aPlaceholderThatSeveralTextsName() {
		this.texts.put("tips.ask.text", "Call {advice-line}. Yes, {advice-line}.");
		this.texts.put("tips.ask.title", "Call {advice-line}");
		this.texts.put("steps.you.title", "Call {advice-line}");
		assertThat(problems()).containsExactly(new Problem("wording/en", "steps.you",
				"'title': no region has anything for {advice-line} (and 2 more)"));
	}

	@Test
	void aPlaceholderInARegionsOwnText() {
		this.texts.put("regions.uk.advice-line", "NHS {emergency-number}");
		assertThat(problems()).containsExactly(new Problem("wording/en", "regions.uk",
				"'advice-line': a region's own text cannot have a placeholder"));
	}

	@Test
	void noWords() {
		var silent = new Release("1", "0123456789", TinyRelease.of(this.tiny, this.texts).knowledge(), Map.of());
		assertThat(KnowledgeCheck.problemsOf(silent))
			.containsExactly(new Problem("wording", "wording", "there are no words in any language"));
	}

	private List<Problem> problems() {
		return KnowledgeCheck.problemsOf(TinyRelease.of(this.tiny, this.texts));
	}

}
