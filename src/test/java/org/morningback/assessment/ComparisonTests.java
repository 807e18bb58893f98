package org.morningback.assessment;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.contributor;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link Comparison}. */
class ComparisonTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("safety", several("signs", "fever", "lump", "none"))
		.step("pain", single("duration", "short", "long"))
		.step("bed", single("bed", "good", "soft"), single("sag", "no", "yes"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.rule("lump", Urgency.URGENT, chosen("signs", "lump"), "infection")
		.rule("both", Urgency.EMERGENCY, chosen("duration", "long"))
		.with(concern("infection"))
		.with(contributor("soft-bed", specific("soft", 1, chosen("bed", "soft")),
				specific("sag", 1, chosen("sag", "yes"))))
		.build();

	private static final String[] WELL = { "signs=none", "duration=short", "bed=good", "sag=no" };

	@Test
	void namesTheAnswersThatAreNotAlike() {
		Comparison comparison = compare(WELL, "signs=none", "duration=short", "bed=soft", "sag=no");

		assertThat(comparison.answers()).singleElement()
			.hasToString("ChangedAnswer[question=bed, before=[good], now=[soft]]");
		assertThat(comparison.hasOtherAnswers()).isTrue();
	}

	@Test
	void countsNoOtherOrderAsAChange() {
		Comparison comparison = compare(new String[] { "signs=fever,lump", "duration=short", "bed=good", "sag=no" },
				"signs=lump,fever", "duration=short", "bed=good", "sag=no");

		assertThat(comparison.hasOtherAnswers()).isFalse();
		assertThat(comparison.hasOtherResult()).isFalse();
	}

	@Test
	void namesWhatCameAndWhatWent() {
		Comparison comparison = compare(new String[] { "signs=fever", "duration=short", "bed=good", "sag=no" },
				"signs=none", "duration=short", "bed=soft", "sag=no");

		assertThat(comparison.came()).extracting(Cause::id).hasToString("[soft-bed]");
		assertThat(comparison.went()).extracting(Cause::id).hasToString("[infection]");
		assertThat(comparison.hasOtherResult()).isTrue();
	}

	@Test
	void namesWhatFitsBetter() {
		Comparison comparison = compare(new String[] { "signs=none", "duration=short", "bed=soft", "sag=no" },
				"signs=none", "duration=short", "bed=soft", "sag=yes");

		assertThat(comparison.came()).isEmpty();
		assertThat(comparison.fits()).singleElement()
			.satisfies((fit) -> assertThat(fit.before()).isNotEqualTo(fit.now()));
		assertThat(comparison.hasOtherResult()).isTrue();
	}

	@Test
	void tellsLessUrgentFromMoreUrgent() {
		String[] fever = { "signs=fever", "duration=short", "bed=good", "sag=no" };

		assertThat(compare(fever, WELL).isLessUrgent()).isTrue();
		assertThat(compare(WELL, fever).isLessUrgent()).isFalse();
		assertThat(compare(WELL, fever).isAsUrgent()).isFalse();
		assertThat(compare(fever, fever).isLessUrgent()).isFalse();
	}

	@Test
	void noticesAnotherReasonForTheSameUrgency() {
		Comparison comparison = compare(new String[] { "signs=fever", "duration=short", "bed=good", "sag=no" },
				"signs=lump", "duration=short", "bed=good", "sag=no");

		assertThat(comparison.isAsUrgent()).isTrue();
		assertThat(comparison.hasOtherReasons()).isTrue();
		assertThat(comparison.hasOtherResult()).isTrue();
	}

	@Test
	void countsAnswersThatAnEmergencyLeavesOut() {
		Comparison comparison = compare(WELL, "signs=none", "duration=long", "bed=good", "sag=no");

		assertThat(comparison.dropped()).isEqualTo(2);
		assertThat(comparison.added()).isZero();
		assertThat(compare(new String[] { "signs=none", "duration=long" }, WELL).added()).isEqualTo(2);
	}

	@Test
	void comparesTheSameAnswersByOtherRules() {
		KnowledgeBase then = new TinyKnowledge().step("safety", several("signs", "fever", "lump", "none"))
			.step("bed", single("bed", "good", "soft"))
			.rule("fever", Urgency.SOON, chosen("signs", "fever"), "infection")
			.with(concern("infection"))
			.with(contributor("soft-bed", specific("soft", 1, chosen("bed", "soft"))))
			.build();

		Comparison comparison = Comparison.ofRules(then, KNOWLEDGE,
				answers("signs=fever", "duration=short", "bed=soft", "sag=no"));
		Comparison atHome = Comparison.ofRules(then, KNOWLEDGE,
				answers("signs=none", "duration=short", "bed=soft", "sag=no"));

		assertThat(comparison.before().urgency()).isEqualTo(Urgency.SOON);
		assertThat(comparison.after().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(comparison.answers()).isEmpty();
		assertThat(comparison.added()).isEqualTo(2);
		assertThat(atHome.after().causes()).extracting(Cause::id).hasToString("[soft-bed]");
		assertThat(atHome.came()).as("it has the same name").isEmpty();
		assertThat(atHome.went()).isEmpty();
		assertThat(comparison.hasOtherReasons()).isFalse();
		assertThat(comparison.hasOtherResult()).isTrue();
	}

	private static Comparison compare(String[] before, String... after) {
		return Comparison.of(KNOWLEDGE, answers(before), answers(after));
	}

}
