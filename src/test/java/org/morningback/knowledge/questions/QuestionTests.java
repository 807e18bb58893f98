package org.morningback.knowledge.questions;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.questions.Question.Violation;

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
		assertThat(violation(this.age)).contains(Violation.UNANSWERED);
		assertThat(violation(this.signs)).contains(Violation.UNANSWERED);
	}

	@Test
	void anOptionItDoesNotOfferIsUnknown() {
		assertThat(violation(this.age, "elder")).contains(Violation.UNKNOWN_OPTION);
		assertThat(violation(this.signs, "fever", "rash")).contains(Violation.UNKNOWN_OPTION);
		assertThat(violation(this.pain, "2")).contains(Violation.UNKNOWN_OPTION);
	}

	@Test
	void theSameOptionTwiceIsRepeated() {
		assertThat(violation(this.signs, "fever", "lump", "fever")).contains(Violation.REPEATED);
		assertThat(violation(this.age, "adult", "adult")).contains(Violation.REPEATED);
	}

	@Test
	void onlySeveralTakesMoreThanOne() {
		assertThat(violation(this.age, "child", "adult")).contains(Violation.MORE_THAN_ONE);
		assertThat(violation(this.pain, "0", "unsure")).contains(Violation.MORE_THAN_ONE);
		assertThat(violation(this.signs, "fever", "lump")).isEmpty();
	}

	@Test
	void noneExcludesEveryOther() {
		assertThat(violation(this.signs, "none", "fever")).contains(Violation.NONE_WITH_OTHERS);
		assertThat(violation(this.signs, "unsure", "none")).contains(Violation.NONE_WITH_OTHERS);
		assertThat(violation(this.signs, "none")).isEmpty();
	}

	@Test
	void unsureMayStandBesideOthers() {
		assertThat(violation(this.signs, "unsure", "fever")).isEmpty();
	}

	@Test
	void oneOptionAnswersEveryKind() {
		assertThat(violation(this.age, "adult")).isEmpty();
		assertThat(violation(this.pain, "unsure")).isEmpty();
	}

	@Test
	void findsItsOptions() {
		assertThat(this.signs.option(new Option.Id("none"))).map(Option::role).contains(Option.Role.NONE);
		assertThat(this.signs.option(new Option.Id("rash"))).isEmpty();
	}

	private static Optional<Violation> violation(Question question, String... chosen) {
		return question.validate(options(chosen));
	}

}
