package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.release.BrokenKnowledgeException;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tests for {@link KnowledgeFiles} with content broken in every way we know. */
class BrokenContentTests {

	@TempDir
	Path folder;

	private TinyContent content;

	@BeforeEach
	void writeContent() throws IOException {
		this.content = TinyContent.in(this.folder);
	}

	@Test
	void aFileThatIsNotYaml() throws IOException {
		this.content.replace("tips.yml", "moment: before-rising", "moment: [ before-rising");
		assertThat(problems()).anySatisfy((problem) -> assertThat(problem).startsWith("tips.yml:3: is not YAML"));
	}

	@Test
	void aFileThatIsNotThere() throws IOException {
		this.content.delete("routine.yml");
		assertThat(problems()).containsExactly("routine.yml: is not there");
	}

	@Test
	void aFileInAnotherEncoding() throws IOException {
		Path file = this.folder.resolve("wording/en/questions.yml");
		byte[] latin = ("# one\n# two: \u00e9\n" + Files.readString(file)).getBytes(StandardCharsets.ISO_8859_1);
		Files.write(file, latin);
		assertThat(problems()).contains("wording/en/questions.yml:2: is not UTF-8; save the file in that encoding");
	}

	@Test
	void aFolderThatIsNotThere() {
		assertThatExceptionOfType(BrokenKnowledgeException.class)
			.isThrownBy(() -> KnowledgeFiles.read(new PathMatchingResourcePatternResolver(),
					this.folder.resolve("nowhere").toUri() + "/"))
			.satisfies((broken) -> assertThat(broken.problems()).singleElement()
				.asString()
				.startsWith("there is no folder ")
				.contains("nowhere"));
	}

	@Test
	void aTextThatIsForSomeAndIsNotThere() throws IOException {
		this.content.replace("only-for.yml", "safety-net.child", "afety-net.child");
		assertThat(problems()).contains("only-for.yml:1: afety-net.child: there is no such text in wording/en");
	}

	@Test
	void aTextThatIsForSomeAndMustBeThere() throws IOException {
		this.content.replace("only-for.yml", "safety-net.child", "tips.heat.title");
		assertThat(problems()).contains("only-for.yml:1: tips.heat.title: it can leave out elements of lists and lines"
				+ " of the safety card only");
	}

	@Test
	void anEmptyFile() throws IOException {
		this.content.write("routine.yml", "# nothing yet");
		assertThat(problems()).containsExactly("routine.yml: is empty");
	}

	@Test
	void anUnknownKey() throws IOException {
		this.content.append("tips.yml", "  price: 3\n");
		assertThat(problems()).singleElement()
			.asString()
			.startsWith("tips.yml:11: 'price' is not known here; it takes id, moment, cost");
	}

	@Test
	void aMissingKey() throws IOException {
		this.content.replace("tips.yml", "  cost: cheap\n", "");
		assertThat(problems()).contains("tips.yml:1: 'cost' is missing");
	}

	@Test
	void anIdThatStandsTwice() throws IOException {
		this.content.append("signs.yml", "- id: adult\n  when: { age: child }\n");
		assertThat(problems()).singleElement()
			.asString()
			.startsWith("signs.yml:5: ")
			.contains("'adult' stands here a second time");
	}

	@Test
	void aClueThatStandsTwice() throws IOException {
		this.content.replace("causes.yml", "- id: fever", "- id: stiff");
		assertThat(problems()).containsExactly("causes.yml:12: the clue 'stiff' stands here twice");
	}

	@Test
	void aKeyThatStandsTwice() throws IOException {
		this.content.append("wording/en/advice.yml", "tips: {}\n");
		assertThat(problems()).contains("wording/en/advice.yml:21: 'tips' stands here twice");
	}

	@Test
	void aWordThatIsNoneOfThose() throws IOException {
		this.content.replace("urgency.yml", "urgency: urgent", "urgency: today");
		assertThat(problems())
			.containsExactly("urgency.yml:2: 'today' is none of [emergency, urgent, soon, routine, self-care]");
	}

	@Test
	void aDateThatIsNone() throws IOException {
		this.content.append("tips.yml", "  review-by: next year\n");
		assertThat(problems()).containsExactly("tips.yml:11: a date such as 2026-11-25 is expected here");
	}

	@Test
	void noDateForTheWhole() throws IOException {
		this.content.write("about.yml", "{ version: \"1.0\", written: 2026-01-31 }");
		assertThat(problems()).contains("about.yml: 'review-by' is missing");
	}

	@Test
	void anUnknownKeyOfAClaimOrAHazard() throws IOException {
		this.content
			.append("claims.yml",
					"\n- { id: b, number: 2, heading: causes, verdict: weak, tips: [], judgement: x, truth: 1 }")
			.append("hazards.yml", "\n- { id: b, severity: low, tests: [ Tests ], odds: 1 }");
		assertThat(problems())
			.anySatisfy((problem) -> assertThat(problem).startsWith("claims.yml:2: 'truth' is not known"))
			.anySatisfy((problem) -> assertThat(problem).startsWith("hazards.yml:2: 'odds' is not known"));
	}

	@Test
	void aClaimBelowAnUnknownHeading() throws IOException {
		this.content.replace("claims.yml", "heading: causes", "heading: rumours");
		assertThat(problems()).singleElement()
			.asString()
			.startsWith("claims.yml:1: 'rumours' is none of [sleeping-positions, treatment, changing-position, ");
	}

	@Test
	void aMovementThatIsCountedTwiceOrNotAtAll() throws IOException {
		this.content.replace("routine.yml", "phase: in-bed", "phase: in-bed, count: 5, seconds: 20");
		assertThat(problems()).containsExactly("routine.yml:1: a movement has a count or a time, not both");
		this.content.replace("routine.yml", "count: 5, seconds: 20", "count: 0");
		assertThat(problems()).containsExactly("routine.yml:1: stretch: a count or a time is more than 0");
	}

	@Test
	void signsInACircle() throws IOException {
		this.content.replace("signs.yml", "when: { age: adult }", "when: { any: [ { age: adult }, stiff-adult ] }");
		assertThat(problems())
			.containsExactly("signs.yml:4: the signs [adult, stiff-adult] refer to each other in a circle");
	}

	@Test
	void anUnknownSign() throws IOException {
		this.content.replace("tips.yml", "suits-when: adult", "suits-when: grown-up");
		assertThat(problems()).containsExactly("tips.yml:6: there is no sign 'grown-up'");
	}

	@Test
	void anUnknownSignAmongOtherConditions() throws IOException {
		this.content.replace("tips.yml", "suits-when: adult", "suits-when: { any: [ grown-up, { age: adult } ] }");
		assertThat(problems()).containsExactly("tips.yml:6: there is no sign 'grown-up'");
	}

	@Test
	void pointsThatAreNoNumber() throws IOException {
		this.content.replace("causes.yml", "points: 2", "points: two");
		assertThat(problems()).contains("causes.yml:9: a whole number is expected here");
	}

	@Test
	void pointsOutOfRange() throws IOException {
		this.content.replace("causes.yml", "points: 2", "points: 4").replace("causes.yml", "points: -1", "points: 0");
		assertThat(problems()).containsExactly("causes.yml:9: points go from -2 to 3 and are not 0",
				"causes.yml:14: points go from -2 to 3 and are not 0");
	}

	@Test
	void aFlagThatIsNeitherTrueNorFalse() throws IOException {
		this.content.replace("tips.yml", "exercise: true", "exercise: yes");
		assertThat(problems()).containsExactly("tips.yml:5: true or false is expected here");
	}

	@Test
	void hoursThatAreNone() throws IOException {
		this.content.replace("sections.yml", "fresh-for: 24h", "fresh-for: a day");
		assertThat(problems()).containsExactly("sections.yml:12: a number of hours such as 24h is expected here");
	}

	@Test
	void aTextWhereAListBelongs() throws IOException {
		this.content.replace("sections.yml", "  steps:\n", "  steps: you\n  step:\n");
		assertThat(problems()).contains("sections.yml:2: a list is expected here");
	}

	@Test
	void anEmptyCondition() throws IOException {
		this.content.replace("urgency.yml", "{ signs: [ fever, unsure ] }", "{}");
		assertThat(problems()).containsExactly("urgency.yml:4: a condition is expected here");
	}

	@Test
	void whatTheCheckFindsHasItsPlaceToo() throws IOException {
		this.content.replace("urgency.yml", "fever, unsure", "fevers").replace("tips.yml", "who-2023", "who-2024");
		this.content.replace("wording/en/advice.yml", ", text: Keep warm.", "");
		assertThat(problems()).containsExactly("urgency.yml:1: fever: no option 'fevers' of question 'signs'",
				"tips.yml:1: heat: there is no source 'who-2024'",
				"wording/en/advice.yml:6: tips.heat: a text is missing; write here 'text: …'");
	}

	@Test
	void everyProblemIsReportedAtOnce() throws IOException {
		this.content.replace("tips.yml", "moment: before-rising", "moment: noon")
			.replace("causes.yml", "fits: 2", "fits: some")
			.replace("urgency.yml", "concern:", "concerns:");
		BrokenKnowledgeException broken = broken();
		assertThat(broken.problems()).extracting((problem) -> problem.split(": ")[0])
			.containsExactlyInAnyOrder("tips.yml:2", "causes.yml:5", "urgency.yml:3");
		assertThat(broken).hasMessageStartingWith("The content has 3 problem(s)")
			.hasMessageContainingAll(broken.problems().toArray(String[]::new));
	}

	@Test
	void aRuleThatDoesNotSayWhyThisSoon() throws IOException {
		this.content.replace("urgency.yml", "  level-judgement: It is cautious.\n", "");
		assertThat(problems()).containsExactly("urgency.yml:1: fever: its level (level-sources, level-judgement) "
				+ "has neither sources nor a judgement with its reason");
	}

	@Test
	void aRoleForAnOptionThatIsNotOffered() throws IOException {
		this.content.replace("sections.yml", "none: none", "none: nothing")
			.replace("sections.yml", "unsure: unsure", "unsure: perhaps");
		assertThat(problems()).containsExactly("sections.yml:9: 'nothing' has a role but is not among the options",
				"sections.yml:9: 'perhaps' has a role but is not among the options");
	}

	@Test
	void aListToCountWithoutANumber() throws IOException {
		this.content.replace("causes.yml", "at-least: 1, ", "");
		assertThat(problems()).containsExactly("causes.yml:13: 'at-least' is missing");
	}

	@Test
	void aNumberThatIsAlwaysOrNeverReached() throws IOException {
		this.content.replace("causes.yml", "at-least: 1", "at-least: 0");
		assertThat(problems()).containsExactly("causes.yml:13: 'at-least' goes from 1 to 2 here");
		this.content.replace("causes.yml", "at-least: 0", "at-least: 3");
		assertThat(problems()).containsExactly("causes.yml:13: 'at-least' goes from 1 to 2 here");
	}

	@Test
	void aConditionThatNamesNothing() throws IOException {
		this.content.replace("tips.yml", "{ signs: fever }", "{ signs: [] }")
			.replace("causes.yml", "{ all: [ adult, { age: adult } ] }", "{ all: [] }");
		assertThat(problems()).containsExactlyInAnyOrder("tips.yml:7: at least one option is expected here",
				"causes.yml:20: at least one condition is expected here");
	}

	@Test
	void aProblemIsReportedOnce() throws IOException {
		this.content.replace("tips.yml", "cost: cheap", "cost: cheap\n  cost: free")
			.replace("wording/en/advice.yml", "Keep warm.", "\"\"");
		assertThat(problems()).containsExactly("tips.yml:4: 'cost' stands here twice",
				"wording/en/advice.yml:6: a text is expected here");
	}

	@Test
	void frequenciesThatDoNotAddUp() throws IOException {
		this.content.replace("population.yml", "child: 0", "child: 0.2")
			.replace("population.yml", "stiff: 6", "stif: 6");
		assertThat(problems()).containsExactly("population.yml:1: age: the numbers add up to 1000.2 and not to 1000",
				"population.yml:5: signs: there is no option 'stif'",
				"population.yml:5: signs: 'stiff' has no number; 0 is one");
	}

	@Test
	void aFrequencyThatIsNoNumberOfTenths() throws IOException {
		this.content.replace("population.yml", "600.5", "600.55").replace("population.yml", "unsure: 5", "unsure: few");
		assertThat(problems())
			.containsExactly("population.yml:8: a number with at most one digit after the point is expected here");
	}

	@Test
	void aFrequencyWithAnUnknownKey() throws IOException {
		this.content.replace("population.yml", "- when: adult", "- if: adult\n      when: adult");
		assertThat(problems()).containsExactly("population.yml:7: 'if' is not known here; it takes when, of-1000");
	}

	@Test
	void aQuestionWithoutFrequencies() throws IOException {
		this.content.replace("population.yml", "- id: age", "- id: ages");
		assertThat(problems()).contains("population.yml:1: ages: there is no question 'ages'",
				"population.yml: age: nothing says how often its answers are given");
	}

	@Test
	void noVersion() throws IOException {
		this.content.write("about.yml", "{ name: MorningBack, written: 2026-01-31, review-by: 2027-01-31 }");
		assertThat(problems()).containsExactly("about.yml: 'version' is missing");
	}

	@Test
	void aTextInTwoFiles() throws IOException {
		this.content.write("wording/en/more.yml", "tips: { heat: { title: Heat, text: Stay warm. } }");
		assertThat(problems()).containsExactly("wording/en/more.yml:1: 'tips.heat' stands here a second time");
	}

	@Test
	void aCharacterThatYamlDoesNotKnow() throws IOException {
		this.content.replace("tips.yml", "heat", "he\u0001at");
		assertThat(problems()).anySatisfy((problem) -> assertThat(problem).startsWith("tips.yml:1: is not YAML"));
	}

	@Test
	void anItemWithoutAnyText() throws IOException {
		this.content.replace("wording/en/advice.yml", "worse: Phone when it gets worse., ", "");
		assertThat(problems()).containsExactly("wording/en/advice.yml:10: safety-net.worse: this text is missing; "
				+ "write 'worse: …' below 'safety-net:'");
	}

	@Test
	void aSectionWithoutAnyText() throws IOException {
		this.content.replace("wording/en/advice.yml", "clinician: { story: What happened }\n", "");
		assertThat(problems()).containsExactly(
				"wording/en: clinician.story: this text is missing; " + "write 'story: …' below 'clinician:'");
		this.content.write("wording/es/clinician.yml", "clinician: { story: Lo que pas\u00f3 }");
		assertThat(problems()).contains(
				"wording/en/clinician.yml: clinician.story: this text is missing; write 'story: …' below 'clinician:'",
				"wording/es/advice.yml: tips.heat: its texts are missing; write 'heat:' below 'tips:', with "
						+ "'title: …', 'text: …'");
	}

	@Test
	void aTextInTheWrongSection() throws IOException {
		this.content.replace("wording/en/advice.yml", "tips:\n  heat: { title: Warmth, text: Keep warm. }\n", "")
			.replace("wording/en/advice.yml", "child: Tell an adult. }",
					"child: Tell an adult.,\n  heat: { title: Warmth, text: Keep warm. } }");
		assertThat(problems()).containsExactly(
				"wording/en/advice.yml:9: safety-net.heat: 'heat' stands under 'safety-net'; it belongs under 'tips'");
	}

	@Test
	void aCauseThatNothingSpeaksForInParticular() throws IOException {
		this.content.replace("causes.yml", "      specific: true\n", "");
		assertThat(problems()).containsExactly("causes.yml:2: inflamed: no answers can find it, as none of its clues "
				+ "with points above 0 has 'specific: true'; write that at one that speaks for this cause rather "
				+ "than for any");
	}

	private List<String> problems() {
		return broken().problems();
	}

	private BrokenKnowledgeException broken() {
		return catchThrowableOfType(BrokenKnowledgeException.class, this.content::read);
	}

}
