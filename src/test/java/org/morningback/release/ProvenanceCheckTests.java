package org.morningback.release;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.criteria;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.source;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link ProvenanceCheck}. */
class ProvenanceCheckTests {

	private static final Condition ADULT = chosen("age", "adult");

	private static final Clue STIFF = specific("stiff", 1, chosen("signs", "stiff"));

	private static final Provenance NOTHING = TinyKnowledge.provenance(" ");

	private static final Provenance JUDGED = TinyKnowledge.provenance("It is cautious.");

	private static final Provenance SOURCED = TinyKnowledge.provenance("", "who-2023");

	private static final Provenance UNHEARD_OF = TinyKnowledge.provenance("", "hearsay-1999");

	/** Sound, until a test adds something. */
	private final TinyKnowledge tiny = new TinyKnowledge().step("you", single("age", "child", "adult"))
		.step("signs", several("signs", "fever", "stiff", "none"));

	@Test
	void aStatementWithNeitherSourceNorJudgement() {
		this.tiny.with(new SafetyNetLine(new SafetyNetLine.Id("worse"), Urgency.URGENT, NOTHING));
		assertThatProblemIs("safety-net", "worse", "it has neither sources nor a judgement");
	}

	@Test
	void aRuleThatDoesNotSayWhyThisSoon() {
		this.tiny.with(rule(JUDGED, NOTHING));
		assertThatProblemIs("urgency", "stiff", "its level (level-sources, level-judgement) has neither sources");
	}

	@Test
	void aRuleThatDoesNotSayWhyItCanBeASign() {
		this.tiny.with(source("https://example.org", "guideline", "abstract")).with(rule(NOTHING, SOURCED));
		assertThatProblemIs("urgency", "stiff", "it has neither sources nor a judgement");
	}

	@Test
	void aReasonForTheLevelMayStandForTheWholeRule() {
		this.tiny.with(source("https://example.org", "guideline", "second-hand"))
			.with(rule(NOTHING, JUDGED))
			.with(rule(SOURCED, JUDGED));
		assertThat(problems()).isEmpty();
	}

	@Test
	void aLevelThatRestsOnTextsThatWereNotRead() {
		this.tiny.with(source("https://example.org", "guideline", "second-hand")).with(rule(JUDGED, SOURCED));
		assertThatProblemIs("urgency", "stiff", "its level (level-sources, level-judgement) rests on");
	}

	@Test
	void aLevelFromAnUnknownSource() {
		this.tiny.with(rule(JUDGED, UNHEARD_OF));
		assertThatProblemIs("urgency", "stiff", "there is no source 'hearsay-1999'");
	}

	@Test
	void aRuleThatIsReviewedTooEarlyIsNamedOnce() {
		var early = new Provenance(List.of(), "for a test", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1));
		this.tiny.with(rule(early, early));
		assertThatProblemIs("urgency", "stiff", "it is to be reviewed before it was written");
	}

	@Test
	void aClueWithNeitherSourceNorJudgement() {
		this.tiny.with(pattern("foggy", ADULT, STIFF, new Clue(new Clue.Id("old"), ADULT, 1, false, NOTHING)));
		assertThatProblemIs("causes", "foggy", "the clue 'old' has neither sources nor a judgement");
	}

	@Test
	void anUnknownSource() {
		this.tiny.with(new SafetyNetLine(new SafetyNetLine.Id("worse"), Urgency.URGENT, UNHEARD_OF));
		assertThatProblemIs("safety-net", "worse", "there is no source 'hearsay-1999'");
	}

	@Test
	void aSourceWhoseLinkIsNotSafe() {
		this.tiny.with(source("http://example.org", "guideline", "abstract"));
		assertThatProblemIs("sources", "who-2023", "the link must start with https://");
	}

	@Test
	void aSourceOfAnUnknownKind() {
		this.tiny.with(source("https://example.org", "rumour", "abstract"));
		assertThatProblemIs("sources", "who-2023", "'rumour' is none of [guideline, review, trial, ");
	}

	@Test
	void aSourceReadInAnUnknownWay() {
		this.tiny.with(source("https://example.org", "guideline", "tertiary"));
		assertThatProblemIs("sources", "who-2023", "'tertiary' is none of [full, abstract, second-hand]");
	}

	@Test
	void aKnownSourceIsEnough() {
		this.tiny.with(source("https://example.org", "guideline", "abstract"))
			.with(new SafetyNetLine(new SafetyNetLine.Id("worse"), Urgency.URGENT,
					TinyKnowledge.provenance("", "who-2023")));
		assertThat(problems()).isEmpty();
	}

	@Test
	void aStatementThatRestsOnSecondHandSourcesOnly() {
		this.tiny.with(source("https://example.org", "guideline", "second-hand"))
			.with(new SafetyNetLine(new SafetyNetLine.Id("worse"), Urgency.URGENT,
					TinyKnowledge.provenance("", "who-2023")))
			.with(new SafetyNetLine(new SafetyNetLine.Id("judged"), Urgency.URGENT,
					TinyKnowledge.provenance("It is cautious.", "who-2023")));
		assertThatProblemIs("safety-net", "worse", "it rests on second-hand sources only");
	}

	@Test
	void criteriaWithoutASource() {
		this.tiny.with(criteria("who", 1, TinyKnowledge.provenance("It is cautious."), ADULT));
		assertThatProblemIs("criteria", "who", "published criteria need a source");
	}

	@Test
	void criteriaFromAnUnknownSource() {
		this.tiny.with(criteria("who", 1, UNHEARD_OF, ADULT));
		assertThatProblemIs("criteria", "who", "there is no source 'hearsay-1999'");
	}

	@Test
	void aReviewBeforeTheWriting() {
		this.tiny.with(new SafetyNetLine(new SafetyNetLine.Id("worse"), Urgency.URGENT,
				new Provenance(List.of(), "for a test", LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1))));
		assertThatProblemIs("safety-net", "worse", "it is to be reviewed before it was written");
	}

	@Test
	void everyKindOfStatementNeedsOne() {
		this.tiny.with(new Cause(new Cause.Id("foggy"), Cause.Kind.PATTERN, ADULT, new Cause.Thresholds(1, 2, 3),
				List.of(STIFF), List.of(), List.of(), NOTHING));
		this.tiny.with(new Tip(new Tip.Id("heat"), Tip.Moment.MORNING, Tip.Cost.FREE, true, false, forEveryone(),
				Evidence.LOW, NOTHING));
		this.tiny.with(new RoutineStep(new RoutineStep.Id("bend"), RoutineStep.Phase.UP, null, forEveryone(),
				Evidence.LOW, NOTHING));
		this.tiny.with(new SafetyNetLine(new SafetyNetLine.Id("worse"), Urgency.URGENT, NOTHING));
		this.tiny
			.with(new Claim(new Claim.Id("cold"), 1, Claim.Heading.CAUSES, Claim.Verdict.WEAK, List.of(), NOTHING));
		assertThat(problems()).extracting(Problem::item).containsExactly("foggy", "heat", "bend", "worse", "cold");
	}

	@Test
	void aSignMayGoWithoutButItsSourcesMustBeKnown() {
		this.tiny.with(new Sign(new Sign.Id("grown-up"), ADULT, NOTHING));
		assertThat(problems()).isEmpty();
		this.tiny.with(new Sign(new Sign.Id("old"), ADULT, UNHEARD_OF));
		assertThatProblemIs("signs", "old", "there is no source 'hearsay-1999'");
	}

	private static UrgencyRule rule(Provenance fact, Provenance level) {
		return new UrgencyRule(new UrgencyRule.Id("stiff"), Urgency.SOON, STIFF.when(), List.of(), fact, level);
	}

	private List<Problem> problems() {
		return KnowledgeCheck.problemsOf(TinyRelease.of(this.tiny, TinyRelease.texts(this.tiny)));
	}

	private void assertThatProblemIs(String kind, String item, String message) {
		assertThat(problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.kind()).isEqualTo(kind);
			assertThat(problem.item()).isEqualTo(item);
			assertThat(problem.message()).contains(message);
		});
	}

}
