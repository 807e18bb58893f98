package org.morningback.proof;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question.Kind;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link FitSearch}. */
class FitSearchTests {

	private static final Clue STIFF = specific("stiff", 1, chosen("signs", "stiff"));

	private final TinyKnowledge tiny = new TinyKnowledge()
		.step("you", single("bed", "soft", "firm"), single("pregnant", "yes", "no"),
				question("weeks", Kind.SINGLE, chosen("pregnant", "yes"), "few", "many"))
		.lastStepWhen(chosen("age", "child"), "age", single("age", "child", "adult"))
		.step("signs", several("signs", "stiff", "lump", "none"));

	@Test
	void findsAnswersThatFitSoWell() {
		FitSearch search = search(STIFF, clue("lump", 1, chosen("signs", "lump")));
		assertThat(search.reaches(Fit.POSSIBLE)).contains(true);
		assertThat(search.reaches(Fit.FITS)).contains(true);
		assertThat(search.reaches(Fit.FITS_WELL)).contains(false);
	}

	@Test
	void choosesSeveralOptionsOnlyWhereThatIsAllowed() {
		Clue soft = specific("soft", 1, chosen("bed", "soft"));
		assertThat(search(soft, clue("firm", 1, chosen("bed", "firm"))).reaches(Fit.FITS)).contains(false);
		assertThat(search(STIFF, clue("none", 1, chosen("signs", "none"))).reaches(Fit.FITS)).contains(false);
	}

	@Test
	void choosesEachOptionOnItsOwnToo() {
		assertThat(possible(STIFF, clue("lump", -1, chosen("signs", "lump")))).contains(true);
		assertThat(possible(specific("none", 1, chosen("signs", "none")))).contains(true);
		assertThat(possible(specific("firm", 1, chosen("bed", "firm")))).contains(true);
	}

	@Test
	void leavesNoQuestionOpenThatWouldSpeakAgainstIt() {
		Clue firm = specific("firm", 1, chosen("bed", "firm"));
		assertThat(possible(STIFF, clue("against", -1, chosen("bed", "soft", "firm")))).contains(false);
		assertThat(possible(firm, clue("against", -1, chosen("signs", "stiff", "lump", "none")))).contains(false);
	}

	@Test
	void answersWhatAQuestionNeedsToBeShown() {
		assertThat(possible(specific("many", 1, chosen("weeks", "many")))).contains(true);
		assertThat(possible(Condition.all(List.of(chosen("pregnant", "no"), chosen("weeks", "many"))), STIFF))
			.contains(false);
	}

	@Test
	void asksNothingThatTheAnswersDoNotLeadTo() {
		assertThat(possible(STIFF, clue("weeks", -1, chosen("weeks", "few", "many")))).contains(true);
		assertThat(possible(chosen("pregnant", "no"), specific("many", 1, chosen("weeks", "many")))).contains(false);
	}

	@Test
	void whatComesAfterTheEndOfThePathDoesNotCount() {
		assertThat(possible(chosen("age", "child"), STIFF)).contains(false);
		this.tiny.rule("pregnant", Urgency.EMERGENCY, chosen("pregnant", "yes"));
		assertThat(possible(chosen("pregnant", "yes"), STIFF)).contains(false);
		assertThat(possible(chosen("pregnant", "no"), STIFF)).contains(true);
	}

	@Test
	void turnsBackWhereTheBestAnswersWouldNotGiveThePoints() {
		FitSearch search = search(STIFF, clue("soft", 1, chosen("bed", "soft")));
		assertThat(search.reaches(Fit.FITS_WELL, 1)).contains(false);
		assertThat(search(clue("stiff", 3, STIFF.when())).reaches(Fit.POSSIBLE, 1)).contains(false);
		assertThat(search(Condition.never(), STIFF).reaches(Fit.POSSIBLE, 1)).contains(false);
	}

	@Test
	void asksFirstWhatCanSpeakForItAndNothingIdle() {
		Clue firm = clue("firm", -1, chosen("bed", "firm"));
		FitSearch search = search(firm, specific("few", 1, chosen("weeks", "few")),
				clue("many", 1, chosen("weeks", "many")));
		assertThat(search.reaches(Fit.FITS, 6)).contains(false);
		assertThat(search.reaches(Fit.POSSIBLE, 4)).contains(true);
	}

	@Test
	void triesEachChoiceOnce() {
		Clue never = clue("never", 1, Condition.all(List.of(chosen("signs", "none"), STIFF.when())));
		FitSearch search = search(STIFF, never);
		assertThat(search.reaches(Fit.FITS, 5)).contains(false);
	}

	@Test
	void knowsNothingWhenItIsGivenUp() {
		FitSearch search = search(STIFF, clue("against", -1, chosen("bed", "soft", "firm")));
		assertThat(search.reaches(Fit.POSSIBLE, 7)).contains(false);
		assertThat(search.reaches(Fit.POSSIBLE, 6)).isEmpty();
		assertThat(search(STIFF).reaches(Fit.POSSIBLE, 2)).contains(true);
		assertThat(search(STIFF).reaches(Fit.POSSIBLE, 1)).isEmpty();
	}

	private Optional<Boolean> possible(Clue... clues) {
		return search(clues).reaches(Fit.POSSIBLE);
	}

	private Optional<Boolean> possible(Condition onlyWhen, Clue... clues) {
		return search(onlyWhen, clues).reaches(Fit.POSSIBLE);
	}

	private FitSearch search(Clue... clues) {
		return search(Condition.always(), clues);
	}

	private FitSearch search(Condition onlyWhen, Clue... clues) {
		return FitSearch.of(pattern("pattern", onlyWhen, clues), this.tiny.build());
	}

}
