package org.morningback.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.ClinicianPart;
import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Kind;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.KnowledgeCheck.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.byExclusion;
import static org.morningback.knowledge.TinyKnowledge.change;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.criteria;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.routineStep;
import static org.morningback.knowledge.TinyKnowledge.scored;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.source;
import static org.morningback.knowledge.TinyKnowledge.specific;
import static org.morningback.knowledge.TinyKnowledge.tip;

/**
 * Tests for {@link KnowledgeCheck}: one test for each kind of problem but those of
 * provenance and wording.
 */
class KnowledgeCheckTests {

	private static final Condition ADULT = chosen("age", "adult");

	private static final Provenance NOTHING = TinyKnowledge.provenance(" ");

	private static final Clue STIFF = specific("stiff", 1, chosen("signs", "stiff"));

	/** Sound, until a test adds something. */
	private final TinyKnowledge tiny = new TinyKnowledge().step("you", single("age", "child", "adult"))
		.step("signs", several("signs", "fever", "stiff", "none"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.with(concern("infection"))
		.with(scored("inflamed", ADULT, List.of("ask"), STIFF))
		.with(byExclusion("ordinary", ADULT, "inflamed"))
		.with(tip("ask", false, Tip.Moment.ASK, Tip.Cost.FREE, forEveryone()));

	@Test
	void findsNothingWrongWithSoundKnowledge() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void anUnknownQuestion() {
		this.tiny.rule("lump", Urgency.SOON, chosen("lumps", "yes"));
		assertThatProblemIs("urgency", "lump", "there is no question 'lumps'");
	}

	@Test
	void anUnknownOption() {
		this.tiny.with(pattern("foggy", ADULT, specific("foggy", 1, chosen("signs", "fog"))));
		assertThatProblemIs("causes", "foggy", "no option 'fog' of question 'signs'");
	}

	@Test
	void anUnknownOptionInACaution() {
		this.tiny.with(general("heat", new Suitability(Condition.always(), chosen("age", "baby"), Urgency.SOON)));
		assertThatProblemIs("tips", "heat", "no option 'baby' of question 'age'");
	}

	@Test
	void aSignThatNamesAnUnknownQuestion() {
		this.tiny.with(new Sign(new Sign.Id("new-pain"), chosen("since", "today"), NOTHING));
		assertThatProblemIs("signs", "new-pain", "there is no question 'since'");
	}

	@Test
	void anUnknownOptionThatIsPromisedSomethingAlone() {
		Question mood = single("mood", "fine", "low");
		this.tiny.step("mood", new Question(mood.id(), mood.kind(), mood.options(), mood.shownWhen(), mood.freshFor(),
				Map.of(Urgency.SOON, TinyKnowledge.options("low", "lost")), Question.WhatIf.NOTHING, List.of(), false));
		assertThatProblemIs("sections", "all", "no option 'lost' of question 'mood'");
	}

	@Test
	void aCautionAgainstWhatIsNotThere() {
		this.tiny.with(routineStep("bend", forEveryone()))
			.with(caution("children", chosen("age", "child"), "ask", "bend", Caution.EXERCISES));
		assertThat(problems()).isEmpty();
		this.tiny.with(caution("adults", ADULT, "ask", "sauna"));
		assertThatProblemIs("cautions", "adults", "there is no tip, no movement and no test 'sauna'");
	}

	@Test
	void aCautionForNobodyWeKnow() {
		this.tiny.with(caution("babies", chosen("age", "baby"), "ask"));
		assertThatProblemIs("cautions", "babies", "no option 'baby' of question 'age'");
	}

	@Test
	void everyPlaceThatNamesAQuestionIsChecked() {
		Condition lost = chosen("lost", "yes");
		this.tiny.lastStepWhen(lost, "late", question("late", Kind.SINGLE, lost, "yes"))
			.with(pattern("gated", lost, STIFF))
			.with(routineStep("bend", new Suitability(lost, Condition.never(), Urgency.SOON)));
		assertThat(problems()).filteredOn((problem) -> problem.message().equals("there is no question 'lost'"))
			.extracting(Problem::item)
			.containsExactly("all", "all", "gated", "bend");
	}

	@Test
	void aQuestionThatDependsOnALaterOne() {
		this.tiny.step("late", question("weeks", Kind.SINGLE, chosen("pregnant", "yes"), "few", "many"),
				single("pregnant", "no", "yes"));
		assertThatProblemIs("sections", "all", "'weeks' depends on a question that is not asked before it");
	}

	@Test
	void aStepAQuestionOrAnOptionThatStandsTwice() {
		this.tiny.step("you", single("age", "child", "adult"), single("mood", "low", "low"));
		assertThat(problems()).extracting(Problem::message)
			.contains("the step 'you' stands twice", "the question 'age' stands twice", "'mood' has an option twice");
	}

	@Test
	void aNoneThatRaisesTheUrgency() {
		this.tiny.rule("nothing", Urgency.SOON, Condition.all(List.of(ADULT, chosen("signs", "none", "fever"))));
		assertThatProblemIs("urgency", "nothing", "a 'none' must never raise the urgency");
	}

	@Test
	void aConcernThatIsNone() {
		this.tiny.rule("stiff", Urgency.SOON, chosen("signs", "stiff"), "inflamed");
		assertThatProblemIs("urgency", "stiff", "there is no concern 'inflamed'");
	}

	@Test
	void aConcernThatNoRuleNames() {
		this.tiny.with(concern("kidney"));
		assertThatProblemIs("causes", "kidney", "no urgency rule names this concern");
	}

	@Test
	void anExclusionOfAnUnknownCause() {
		this.tiny.with(byExclusion("plain", ADULT, "rare"));
		assertThatProblemIs("causes", "plain", "there is no cause 'rare'");
	}

	@Test
	void anUnknownTip() {
		this.tiny.with(scored("worn", ADULT, List.of("topper"), STIFF));
		assertThatProblemIs("causes", "worn", "there is no tip 'topper'");
	}

	@Test
	void aClaimAboutAnUnknownTip() {
		this.tiny.with(claim("cold", 1, "topper"));
		assertThatProblemIs("claims", "cold", "there is no tip 'topper'");
	}

	@Test
	void aClaimWhoseNumberIsNotItsPlace() {
		this.tiny.with(claim("cold", 1)).with(claim("damp", 3));
		assertThatProblemIs("claims", "damp", "it stands in place 2");
	}

	@Test
	void aHazardWithoutATest() {
		this.tiny.with(new Hazard(new Hazard.Id("haste"), Hazard.Severity.LOW, List.of("SlowTests")))
			.with(new Hazard(new Hazard.Id("sloth"), Hazard.Severity.LOW, List.of()));
		assertThatProblemIs("hazards", "sloth", "no test shows its control");
	}

	@Test
	void aTipThatNothingGives() {
		this.tiny.with(tip("topper", false, Tip.Moment.TONIGHT, Tip.Cost.CHEAP, forEveryone()));
		assertThatProblemIs("tips", "topper", "nothing gives this tip");
	}

	@Test
	void anExerciseForThoseToBeSeenToday() {
		this.tiny.with(exercise("walk", Urgency.SOON));
		assertThat(problems()).isEmpty();
		this.tiny.with(exercise("run", Urgency.URGENT));
		assertThatProblemIs("tips", "run", "an exercise is never given to those who should be seen today");
	}

	@Test
	void aTestForThoseToBeSeenSoon() {
		this.tiny.with(change("cushion", Urgency.ROUTINE));
		assertThat(problems()).isEmpty();
		this.tiny.with(change("bed", Urgency.SOON));
		assertThatProblemIs("experiments", "bed", "a test is never offered to those who should be seen soon");
	}

	@Test
	void aTestWithTheNameOfATip() {
		this.tiny.with(change("ask", Urgency.ROUTINE));
		assertThatProblemIs("experiments", "ask", "a tip or a movement has this name");
	}

	@Test
	void thresholdsThatDoNotRise() {
		this.tiny.with(thresholds("falling", 2, 1, 4)).with(thresholds("back", 1, 4, 3));
		this.tiny.with(thresholds("at-nothing", 0, 1, 2)).with(thresholds("level", 1, 1, 1));
		assertThat(problems()).allMatch((problem) -> problem.message().equals("thresholds must rise and start above 0"))
			.extracting(Problem::item)
			.containsExactly("falling", "back", "at-nothing");
	}

	@Test
	void anAnswerOfOlderCasesThatTheQuestionDoesNotTake() {
		Question mood = single("mood", "low", "well");
		this.tiny.step("mood", new Question(mood.id(), mood.kind(), mood.options(), mood.shownWhen(), mood.freshFor(),
				mood.alone(), mood.whatIf(), TinyKnowledge.options("low", "well"), false));
		assertThatProblemIs("sections", "all", "'older-cases: [low, well]' is no answer to 'mood'");
	}

	@Test
	void anEndThatDependsOnALaterQuestion() {
		this.tiny.lastStepWhen(chosen("late", "yes"), "early", single("early", "yes"))
			.step("late", single("late", "yes"));
		assertThatProblemIs("sections", "all", "'early' ends with a question that is not asked by then");
	}

	@Test
	void aPartOfTheReportWithAnUnknownQuestion() {
		this.tiny
			.with(new ClinicianPart(new ClinicianPart.Id("story"), List.of(new Question.Id("lumps")), false, false));
		assertThatProblemIs("clinician", "story", "there is no question 'lumps'");
	}

	@Test
	void aSentenceForPeopleWithAnUnknownAnswer() {
		this.tiny.with(new Audience("routine-stop.0", chosen("lumps", "yes")));
		assertThatProblemIs("only-for", "routine-stop.0", "there is no question 'lumps'");
	}

	@Test
	void aContactForPeopleWithAnUnknownAnswer() {
		this.tiny.with(new Contact(new Contact.Id("midwife"), chosen("lumps", "yes"), ""));
		assertThatProblemIs("contacts", "midwife", "there is no question 'lumps'");
	}

	@Test
	void aRuleWithAnUnknownContact() {
		this.tiny.with(rule(List.of(), List.of(new Contact.Id("aunt"))));
		assertThatProblemIs("urgency", "odd", "there is no contact 'aunt'");
	}

	@Test
	void aRuleAboutAPatternThatIsNone() {
		this.tiny.with(rule(List.of(new Cause.Id("infection")), List.of()));
		assertThatProblemIs("urgency", "odd", "there is no pattern 'infection'");
	}

	@Test
	void aTipThatContradictsAnUnknownOne() {
		Tip ask = tip("ask", false, Tip.Moment.ASK, Tip.Cost.FREE, forEveryone());
		this.tiny.with(new Tip(new Tip.Id("rest"), ask.moment(), ask.cost(), true, false, ask.suitability(),
				ask.evidence(), ask.place(), List.of(new Tip.Id("run")), ask.provenance()));
		assertThatProblemIs("tips", "rest", "there is no tip 'run'");
	}

	@Test
	void aCauseThatIsLeftOutBesideAnUnknownOne() {
		Cause cause = scored("worn", ADULT, List.of(), STIFF);
		this.tiny.with(new Cause(cause.id(), cause.kind(), cause.onlyWhen(), cause.thresholds(), cause.clues(),
				List.of(), new Cause.Company(List.of(new Cause.Id("ghost")), false, false, ""), List.of(),
				cause.provenance()));
		assertThatProblemIs("causes", "worn", "there is no cause 'ghost'");
	}

	private static UrgencyRule rule(List<Cause.Id> patterns, List<Contact.Id> contacts) {
		return new UrgencyRule(new UrgencyRule.Id("odd"), Urgency.SOON, ADULT, List.of(), patterns, contacts,
				TinyKnowledge.provenance("x"), TinyKnowledge.provenance("x"));
	}

	@Test
	void criteriaThatNeedMoreItemsThanTheyHave() {
		this.tiny.with(source("https://example.org", "guideline", "abstract"))
			.with(criteria("who", 2, TinyKnowledge.provenance("", "who-2023"), ADULT));
		assertThatProblemIs("criteria", "who", "at-least must be from 1 to the number of items");
	}

	@Test
	void criteriaThatNeedNoItem() {
		this.tiny.with(source("https://example.org", "guideline", "abstract"))
			.with(criteria("who", 0, TinyKnowledge.provenance("", "who-2023"), ADULT));
		assertThatProblemIs("criteria", "who", "at-least must be from 1 to the number of items");
	}

	@Test
	void criteriaForPeopleWithAnUnknownOption() {
		Criteria all = criteria("who", 1, TinyKnowledge.provenance("", "who-2023"), ADULT);
		this.tiny.with(source("https://example.org", "guideline", "abstract"))
			.with(new Criteria(all.id(), chosen("age", "ancient"), all.items(), 1, all.provenance()));
		assertThatProblemIs("criteria", "who", "no option 'ancient' of question 'age'");
	}

	@Test
	void criteriaWithAnUnknownOption() {
		this.tiny.with(source("https://example.org", "guideline", "abstract"))
			.with(criteria("who", 1, TinyKnowledge.provenance("", "who-2023"), chosen("age", "ancient")));
		assertThatProblemIs("criteria", "who", "no option 'ancient' of question 'age'");
	}

	private static Caution caution(String id, Condition when, String... never) {
		return new Caution(new Caution.Id(id), when, List.of(never), TinyKnowledge.provenance("for a test"));
	}

	private static Claim claim(String id, int number, String... tips) {
		return new Claim(new Claim.Id(id), number, Claim.Heading.CAUSES, Claim.Verdict.WEAK,
				Arrays.stream(tips).map(Tip.Id::new).toList(), TinyKnowledge.provenance("for a test"));
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

	private static Tip exercise(String id, Urgency upTo) {
		Tip tip = general(id, new Suitability(Condition.always(), Condition.never(), upTo));
		return new Tip(tip.id(), tip.moment(), tip.cost(), true, true, tip.suitability(), tip.evidence(),
				tip.provenance());
	}

	private static Cause thresholds(String id, int possible, int fits, int fitsWell) {
		Cause cause = pattern(id, ADULT, STIFF);
		return new Cause(cause.id(), cause.kind(), cause.onlyWhen(), new Cause.Thresholds(possible, fits, fitsWell),
				cause.clues(), List.of(), List.of(), cause.provenance());
	}

}
