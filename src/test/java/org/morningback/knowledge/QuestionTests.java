package org.morningback.knowledge;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Question.Slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.options;
import static org.morningback.knowledge.TinyKnowledge.question;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link Question}. */
class QuestionTests {

	private final Question age = single("age", "child", "adult");

	private final Question signs = several("signs", "fever", "lump", "unsure", "none");

	private final Question pain = question("pain", Question.Kind.SCALE, Condition.always(), "0", "1", "unsure");

	@Test
	void nothingChosenIsUnanswered() {
		assertThat(slip(this.age)).contains(Slip.UNANSWERED);
		assertThat(slip(this.signs)).contains(Slip.UNANSWERED);
	}

	@Test
	void anOptionItDoesNotOfferIsUnknown() {
		assertThat(slip(this.age, "elder")).contains(Slip.UNKNOWN_OPTION);
		assertThat(slip(this.signs, "fever", "rash")).contains(Slip.UNKNOWN_OPTION);
		assertThat(slip(this.pain, "2")).contains(Slip.UNKNOWN_OPTION);
	}

	@Test
	void theSameOptionTwiceIsRepeated() {
		assertThat(slip(this.signs, "fever", "lump", "fever")).contains(Slip.REPEATED);
		assertThat(slip(this.age, "adult", "adult")).contains(Slip.REPEATED);
	}

	@Test
	void onlySeveralTakesMoreThanOne() {
		assertThat(slip(this.age, "child", "adult")).contains(Slip.MORE_THAN_ONE);
		assertThat(slip(this.pain, "0", "unsure")).contains(Slip.MORE_THAN_ONE);
		assertThat(slip(this.signs, "fever", "lump")).isEmpty();
	}

	@Test
	void noneExcludesEveryOther() {
		assertThat(slip(this.signs, "none", "fever")).contains(Slip.NONE_WITH_OTHERS);
		assertThat(slip(this.signs, "unsure", "none")).contains(Slip.NONE_WITH_OTHERS);
		assertThat(slip(this.signs, "none")).isEmpty();
	}

	@Test
	void unsureMayStandBesideOthers() {
		assertThat(slip(this.signs, "unsure", "fever")).isEmpty();
	}

	@Test
	void oneOptionAnswersEveryKind() {
		assertThat(slip(this.age, "adult")).isEmpty();
		assertThat(slip(this.pain, "unsure")).isEmpty();
	}

	@Test
	void findsItsOptions() {
		assertThat(this.signs.option(new Option.Id("none"))).map(Option::role).contains(Option.Role.NONE);
		assertThat(this.signs.option(new Option.Id("rash"))).isEmpty();
	}

	private static Optional<Slip> slip(Question question, String... chosen) {
		return question.slipIn(options(chosen));
	}

}
