package org.morningback.knowledge;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link KnowledgeBase}. */
class KnowledgeBaseTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge().step("you", single("age", "child", "adult"))
		.step("signs", several("signs", "numb", "fever", "none"))
		.rule("numb", Urgency.EMERGENCY, chosen("signs", "numb"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"))
		.with(concern("infection"))
		.with(concern("nerves"))
		.with(source("nice-2016"))
		.with(source("who-2023"))
		.phone("emergency-number", "999")
		.build();

	@Test
	void findsWhatItHas() {
		assertThat(KNOWLEDGE.step(new Step.Id("signs"))).map((step) -> step.questions().get(0).id())
			.contains(new Question.Id("signs"));
		assertThat(KNOWLEDGE.question(new Question.Id("signs"))).map(Question::kind).contains(Question.Kind.SEVERAL);
		assertThat(KNOWLEDGE.cause(new Cause.Id("nerves"))).map(Cause::id).contains(new Cause.Id("nerves"));
		assertThat(KNOWLEDGE.source(new Source.Id("who-2023"))).map(Source::author).contains("who-2023's author");
		assertThat(KNOWLEDGE.region(new Region.Id("uk"))).map((region) -> region.phones().get("emergency-number"))
			.contains("999");
	}

	@Test
	void findsNothingElse() {
		assertThat(KNOWLEDGE.step(new Step.Id("sleep"))).isEmpty();
		assertThat(KNOWLEDGE.question(new Question.Id("bed"))).isEmpty();
		assertThat(KNOWLEDGE.cause(new Cause.Id("bed"))).isEmpty();
		assertThat(KNOWLEDGE.source(new Source.Id("hearsay-1999"))).isEmpty();
		assertThat(KNOWLEDGE.region(new Region.Id("fr"))).isEmpty();
	}

	@Test
	void onlyAnEmergencyRuleThatIsMetMakesAnEmergency() {
		assertThat(KNOWLEDGE.path(answers("signs=fever,numb")).endsInEmergency()).isTrue();
		assertThat(KNOWLEDGE.path(answers("signs=fever")).endsInEmergency()).isFalse();
	}

	private static Source source(String id) {
		return new Source(new Source.Id(id), id + "'s author", "2023", "A title", "A site", "https://example.org",
				"guideline", "abstract");
	}

}
