package org.morningback.vault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ResumeCodeTests {

	private static final ResumeCode KNOWN = new ResumeCode(
			List.of("abandon", "ability", "able", "about", "above", "zoo"));

	@Test
	void hasSixWordsOf2048SoThatItHolds66Bits() {
		assertThat(new HashSet<>(CodeWords.ALL)).hasSize(2048);
		assertThat(ResumeCode.create().words()).hasSize(6).isSubsetOf(CodeWords.ALL);
		assertThat(Stream.generate(ResumeCode::create).limit(20)).doesNotHaveDuplicates();
	}

	@Test
	void hasWordsThatFourLettersTellApart() {
		assertThat(CodeWords.ALL.stream().map((word) -> word.substring(0, Math.min(4, word.length()))))
			.doesNotHaveDuplicates();
	}

	/** The hash by which databases find it: to change it is to lose all codes. */
	@Test
	void derivesItsKeyByPbkdf2() {
		Key key = KNOWN.key();

		assertThat(HexFormat.of().formatHex(key.lookupHash()))
			.isEqualTo("dd0ff94d86bd8d033ad838c6d4f8e6e4b3ee283d0d8f6f4a208cb0ae8cd4be21");
		assertThat(HexFormat.of().formatHex(key.wrappingKey().getEncoded()))
			.isEqualTo("90cceb018779cbdcd780796bb0fe90fa5e1ece5f4eb3f4e59b5c023c4b81a9ef");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abandon ability able about above zoo", " ABANDON, Ability;able\tabout\n above - zoo.",
			"aban abil able abou abov zoo", "1 abandon 2 ability 3 able 4 about 5 above 6 zoo" })
	void isReadHoweverItIsTyped(String typed) {
		assertThat(TypedCode.of(typed).code()).contains(KNOWN);
		assertThat(TypedCode.of(typed).unknown()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abandon", "abandon ability able about above",
			"abandon ability able about above zoo zoo", "abandon ability able about above zoos", "\u0000", "ábandon" })
	void isNotReadFromAnythingElse(String typed) {
		assertThat(TypedCode.of(typed).code()).isEmpty();
	}

	@Test
	void namesTheWordThatNoCodeHas() {
		assertThat(TypedCode.of("abandon abilty able").unknown()).isEmpty();
		assertThat(TypedCode.of("abandon xylophone able").unknown()).contains("xylophone");
	}

	@Test
	void looksAtNoEndlessText() {
		assertThat(TypedCode.of("zoo ".repeat(100_000)).words()).hasSizeLessThan(60);
	}

	@Test
	void neverPrintsItself() {
		assertThat(Arrays.asList(KNOWN, TypedCode.of(KNOWN.text())))
			.allSatisfy((code) -> assertThat(code.toString()).doesNotContain("abandon"));
	}

	@Test
	void isOfWordsOfTheListOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ResumeCode(List.of("aban", "ability", "able", "about", "above", "zoo")))
			.withMessage("Not a code");
	}

}
