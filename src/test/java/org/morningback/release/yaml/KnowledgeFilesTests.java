package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;
import org.morningback.release.ContentItem;
import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.release.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link KnowledgeFiles} with content that is sound. */
class KnowledgeFilesTests {

	@TempDir
	Path folder;

	private TinyContent content;

	@BeforeEach
	void writeContent() throws IOException {
		this.content = TinyContent.in(this.folder);
	}

	@Test
	void readsQuestionsWithTheirRoles() {
		Question signs = release().knowledge().question(new Question.Id("signs")).orElseThrow();
		assertThat(signs.kind()).isEqualTo(Question.Kind.SEVERAL);
		assertThat(signs.options()).extracting(Option::role)
			.containsExactly(Option.Role.PLAIN, Option.Role.PLAIN, Option.Role.UNSURE, Option.Role.NONE);
		assertThat(signs.shownWhen().questions()).containsExactly(new Question.Id("age"));
		assertThat(signs.freshFor()).isEqualTo(Duration.ofHours(24));
		assertThat(release().knowledge().question(new Question.Id("age")).orElseThrow().freshFor())
			.isEqualTo(Question.ALWAYS_FRESH);
	}

	@Test
	void readsWhatEachWarningSignMustComeToAlone() {
		assertThat(release().knowledge().question(new Question.Id("signs"))).map(Question::alone)
			.contains(Map.of(Urgency.URGENT, List.of(new Option.Id("fever"), new Option.Id("unsure")),
					Urgency.SELF_CARE, List.of(new Option.Id("stiff"))));
	}

	@Test
	void saysWhereAProblemIs() {
		KnowledgeFiles.Authored authored = this.content.read();
		assertThat(authored.say(new Problem("urgency", "fever", "is met by none")))
			.isEqualTo("urgency.yml:1: fever: is met by none");
		assertThat(authored.say(new Problem("cases", "young", "fails"))).isEqualTo("cases: young: fails");
	}

	@Test
	void readsRulesAndPutsSignsInTheirPlace() {
		assertThat(release().knowledge().urgencyRules()).singleElement().satisfies((rule) -> {
			assertThat(rule.urgency()).isEqualTo(Urgency.URGENT);
			assertThat(rule.concerns()).containsExactly(new Cause.Id("infection"));
		});
		Cause inflamed = release().knowledge().cause(new Cause.Id("inflamed")).orElseThrow();
		assertThat(inflamed.thresholds()).isEqualTo(new Cause.Thresholds(1, 2, 4));
		assertThat(inflamed.clues().get(0).specific()).isTrue();
		assertThat(inflamed.clues().get(0).when().questions()).containsExactly(new Question.Id("age"),
				new Question.Id("signs"));
		assertThat(inflamed.clues().get(1).points()).isEqualTo(-1);
	}

	@Test
	void readsWhereTheFactAndTheLevelOfARuleComeFrom() throws IOException {
		this.content.append("urgency.yml", "  written: 2025-12-24\n");
		assertThat(release().knowledge().urgencyRules()).singleElement().satisfies((rule) -> {
			assertThat(rule.provenance().sources()).containsExactly(new Source.Id("who-2023"));
			assertThat(rule.provenance().isJudgement()).isFalse();
			assertThat(rule.level().sources()).isEmpty();
			assertThat(rule.level().judgement()).isEqualTo("It is cautious.");
			assertThat(rule.level().written()).isEqualTo(LocalDate.of(2025, 12, 24));
		});
		this.content.replace("urgency.yml", "level-judgement: It is cautious.", "level-sources: [ who-2023 ]");
		assertThat(release().knowledge().urgencyRules()).singleElement()
			.extracting((rule) -> rule.level().sources())
			.isEqualTo(List.of(new Source.Id("who-2023")));
	}

	@Test
	void readsTips() {
		assertThat(release().knowledge().tips()).singleElement().satisfies((tip) -> {
			assertThat(tip.moment()).isEqualTo(Tip.Moment.BEFORE_RISING);
			assertThat(tip.cost()).isEqualTo(Tip.Cost.CHEAP);
			assertThat(tip.general()).isFalse();
			assertThat(tip.exercise()).isTrue();
			assertThat(tip.evidence()).isEqualTo(Evidence.VERY_LOW);
			assertThat(tip.suitability().urgencyUpTo()).isEqualTo(Urgency.SOON);
			assertThat(tip.suitability().notIf().questions()).containsExactly(new Question.Id("signs"));
		});
	}

	@Test
	void readsHowMuchOfAMovementThereIsToCount() throws IOException {
		assertThat(release().knowledge().routine()).singleElement().extracting(RoutineStep::amount).isNull();
		this.content.replace("routine.yml", "phase: in-bed", "phase: in-bed, seconds: 20");
		assertThat(release().knowledge().routine()).singleElement()
			.extracting(RoutineStep::amount)
			.isEqualTo(new RoutineStep.Amount(RoutineStep.Amount.Unit.SECONDS, 20));
	}

	@Test
	void takesWhatIsJustWithinItsLimits() throws IOException {
		this.content.replace("causes.yml", "points: 2", "points: 3")
			.replace("causes.yml", "points: -1", "points: -2")
			.replace("causes.yml", "at-least: 1, of: [ { signs: fever }", "at-least: 2, of: [ { age: adult }")
			.replace("sources.yml", "year: 2023", "undated: true");
		Cause inflamed = release().knowledge().cause(new Cause.Id("inflamed")).orElseThrow();
		assertThat(inflamed.clues()).extracting(Clue::points).containsExactly(3, -2);
		assertThat(release().knowledge().sources()).singleElement().extracting(Source::year).isEqualTo("");
	}

	@Test
	void readsTextsByTheirPlaceInTheFiles() {
		assertThat(release().wordings().get("en").texts())
			.containsEntry("questions.age.options.adult.said", "you are an adult")
			.containsEntry("urgencies.self-care.steps.1", "Move.")
			.containsEntry("routine-stop.0", "Stop when it hurts.");
	}

	@Test
	void readsClaimsAndHazards() {
		assertThat(release().knowledge().claims()).singleElement().satisfies((claim) -> {
			assertThat(claim.number()).isEqualTo(1);
			assertThat(claim.heading()).isEqualTo(Claim.Heading.CAUSES);
			assertThat(claim.verdict()).isEqualTo(Claim.Verdict.WEAK);
			assertThat(claim.tips()).containsExactly(new Tip.Id("heat"));
		});
		assertThat(release().knowledge().hazards()).containsExactly(
				new Hazard(new Hazard.Id("wrong-words"), Hazard.Severity.HIGH, List.of("WordingCheckTests")));
	}

	@Test
	void datesEachStatementAsTheWholeUnlessItSaysOtherwise() throws IOException {
		this.content.replace("causes.yml", "      points: -1", "      points: -1\n      review-by: 2026-06-30")
			.append("tips.yml", "  written: 2025-12-24\n");

		assertThat(Statement.in(release().knowledge())).filteredOn((s) -> !s.id().equals("inflamed.fever"))
			.extracting((s) -> s.provenance().reviewBy())
			.containsOnly(LocalDate.of(2027, 1, 31));
		assertThat(Statement.overdueIn(release().knowledge(), LocalDate.of(2026, 7, 1))).extracting(Statement::anchor)
			.containsExactly("clue-inflamed.fever");
		assertThat(Statement.in(release().knowledge()))
			.filteredOn((s) -> s.provenance().written().equals(LocalDate.of(2025, 12, 24)))
			.extracting(Statement::anchor)
			.containsExactly("tip-heat");
	}

	@Test
	void theSameContentHasTheSameChecksum() {
		assertThat(release().version()).isEqualTo("1.0");
		assertThat(release().checksum()).hasSize(64).isEqualTo(release().checksum());
	}

	@Test
	void reformattingAFileKeepsTheChecksum() throws IOException {
		String before = release().checksum();
		this.content.replace("urgency.yml", "  urgency: urgent\n  concern: infection\n",
				"  # the same, the other way round\n\n  concern:   'infection'\n  urgency: urgent   # today\n");
		this.content.replace("sections.yml", "[ child, adult ]\n        -",
				"\n            - child\n" + "            - \"adult\"\n        -");
		this.content.replace("wording/en/urgency.yml", "[ Do not wait. ]", "[ \"Do not\n      wait.\" ]");
		assertThat(release().checksum()).isEqualTo(before);
	}

	@Test
	void aChangedTextChangesTheChecksum() throws IOException {
		String before = release().checksum();
		this.content.replace("wording/en/advice.yml", "Keep warm.", "Keep it warm.");
		assertThat(release().checksum()).isNotEqualTo(before);
	}

	@Test
	void aChangedRuleOrOrderChangesTheChecksum() throws IOException {
		String before = release().checksum();
		this.content.replace("causes.yml", "points: 2", "points: 3");
		String changed = release().checksum();
		this.content.replace("sections.yml", "fever, stiff", "stiff, fever");
		assertThat(release().checksum()).isNotIn(before, changed);
		assertThat(changed).isNotEqualTo(before);
	}

	@Test
	void storedItemsReadBackGiveAnEqualRelease() throws IOException {
		this.content.replace("wording/en/advice.yml", "Keep warm.", "\"Say \\\"warm\\\": a\\\\b,\\n\\tnot – cold.\"");
		KnowledgeFiles.Authored authored = this.content.read();
		assertThat(KnowledgeFiles.read(authored.items())).isEqualTo(authored.release());
	}

	@Test
	void workedCasesBelongToTheRelease() throws IOException {
		String without = release().checksum();
		CaseGroup group = this.content.withCases().read().release().cases().get(0);
		String with = release().checksum();

		assertThat(group.name()).isEqualTo("own");
		assertThat(group.about()).isEqualTo("Made up.");
		assertThat(group.cases()).extracting(WorkedCase::id).containsExactly("well", "hot");
		assertThat(with).isNotEqualTo(without);
		this.content.replace("cases/own.yml", "urgency: [ urgent, emergency ]", "urgency: urgent");
		assertThat(release().checksum()).isNotIn(with, without);
	}

	@Test
	void storedCasesReadBackGiveAnEqualRelease() throws IOException {
		KnowledgeFiles.Authored authored = this.content.withCases().read();
		assertThat(authored.items()).extracting(ContentItem::kind).contains("case-groups", "cases/own");
		assertThat(KnowledgeFiles.read(authored.items())).isEqualTo(authored.release());
		assertThat(authored.release().workedCases()).isNotEmpty();
	}

	@Test
	void aReleaseStoredWithoutCasesStillReads() throws IOException {
		List<ContentItem> items = this.content.withCases()
			.read()
			.items()
			.stream()
			.filter((item) -> !item.kind().startsWith("case"))
			.toList();
		assertThat(KnowledgeFiles.read(items).cases()).isEmpty();
	}

	@Test
	void readsCasesFileByFileAndSaysWhereEachStands() throws IOException {
		this.content.write("cases/more.json", """
				{"cases": [{"id": "young", "story": "A child.", "answers": {"age": "child", "signs": "none"},
				"urgency": ["self-care"], "best": "self-care", "causes": []}]}""");
		KnowledgeFiles.Authored authored = this.content.withCases().read();
		assertThat(authored.release().cases()).extracting(CaseGroup::name).containsExactly("more", "own");
		assertThat(authored.say(new Problem("cases/own", "hot", "fails"))).isEqualTo("cases/own.yml:5: hot: fails");
	}

	@Test
	void itemsAreCanonicalAndStandInOrder() {
		List<ContentItem> items = this.content.read().items();
		assertThat(items).extracting(ContentItem::position).isSorted().startsWith(0, 1).doesNotHaveDuplicates();
		assertThat(items).contains(new ContentItem("safety-net", "worse", 15,
				"{\"id\":\"worse\",\"judgement\":\"x\",\"urgency\":\"urgent\"}"));
		assertThat(items).extracting(ContentItem::kind)
			.contains("about", "sections", "regions", "wording/en")
			.doesNotContain("wording/en/advice");
	}

	@Test
	void readsTheSameWhateverTheMachinesLanguage() {
		Release before = release();
		Locale usual = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("tr"));
			assertThat(release()).isEqualTo(before);
		}
		finally {
			Locale.setDefault(usual);
		}
	}

	private Release release() {
		return this.content.read().release();
	}

}
