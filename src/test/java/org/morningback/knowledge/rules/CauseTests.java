package org.morningback.knowledge.rules;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Cause.Thresholds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.byExclusion;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.clue;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for {@link Cause}. */
class CauseTests {

	private final Cause cause = pattern("worn-mattress", chosen("age", "adult"),
			specific("sags", 1, chosen("mattress", "sags")), clue("old", 3, chosen("mattress", "old")),
			clue("hurts", 1, chosen("pain", "morning")), clue("same-elsewhere", -2, chosen("other-bed", "same")));

	@Test
	void isNotConsideredUnlessItsGateIsMet() {
		assertThat(fit("age=adult", "mattress=sags,old")).contains(Fit.FITS_WELL);
		assertThat(fit("age=child", "mattress=sags,old")).isEmpty();
		assertThat(fit("mattress=sags,old")).isEmpty();
	}

	@Test
	void needsASpecificClueHoweverManyPoints() {
		assertThat(fit("age=adult", "mattress=old", "pain=morning")).isEmpty();
		assertThat(fit("age=adult", "mattress=sags")).contains(Fit.POSSIBLE);
	}

	@Test
	void addsThePointsOfTheCluesThatAreMet() {
		assertThat(this.cause.pointsFrom(answers("mattress=sags,old", "other-bed=same"))).isEqualTo(2);
		assertThat(fit("age=adult", "mattress=sags", "pain=morning")).contains(Fit.FITS);
		assertThat(fit("age=adult", "mattress=sags,old", "other-bed=same")).contains(Fit.FITS);
	}

	@Test
	void whatSpeaksAgainstItCanOutweighIt() {
		assertThat(fit("age=adult", "mattress=sags", "other-bed=same")).isEmpty();
	}

	@Test
	void listsTheCluesThatAreMetInOrder() {
		assertThat(this.cause.cluesMetBy(answers("other-bed=same", "mattress=sags")))
			.extracting((clue) -> clue.id().value())
			.containsExactly("sags", "same-elsewhere");
	}

	@ParameterizedTest
	@CsvSource({ "0,", "1,POSSIBLE", "2,FITS", "3,FITS", "4,FITS_WELL", "9,FITS_WELL" })
	void thresholdsAreReachedFromTheirPointsOn(int points, Fit fit) {
		assertThat(new Thresholds(1, 2, 4).fitOf(points)).isEqualTo(Optional.ofNullable(fit));
	}

	@Test
	void onlyPatternsAndContributorsWithTheirOwnPointsAreScored() {
		assertThat(this.cause.isScored()).isTrue();
		assertThat(concern("infection").isScored()).isFalse();
		assertThat(byExclusion("ordinary", Condition.always(), "worn-mattress").isScored()).isFalse();
	}

	@Test
	void isFoundByExclusionWhenItNamesOthers() {
		assertThat(byExclusion("ordinary", Condition.always(), "worn-mattress").isFoundByExclusion()).isTrue();
		assertThat(this.cause.isFoundByExclusion()).isFalse();
	}

	@Test
	void aSpecificClueAgainstItDoesNotMakeItAFinding() {
		Cause softBed = pattern("soft-bed", Condition.always(), clue("hurts", 3, chosen("pain", "morning")),
				specific("firm", -1, chosen("mattress", "firm")));
		assertThat(softBed.fitOf(answers("pain=morning", "mattress=firm"))).isEmpty();
	}

	@Test
	void aClueWithoutPointsDoesNotSpeakForIt() {
		Cause oldBed = pattern("old-bed", Condition.always(), clue("hurts", 3, chosen("pain", "morning")),
				specific("old", 0, chosen("mattress", "old")));
		assertThat(oldBed.fitOf(answers("pain=morning", "mattress=old"))).isEmpty();
	}

	private Optional<Fit> fit(String... given) {
		return this.cause.fitOf(answers(given));
	}

}
