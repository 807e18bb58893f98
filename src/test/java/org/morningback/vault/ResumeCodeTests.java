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
			List.of("ability", "able", "about", "above", "absent", "zoo"));

	@Test
	void holds64BitsAtLeast() {
		double bits = ResumeCode.LENGTH * Math.log(new HashSet<>(CodeWords.ALL).size()) / Math.log(2);

		assertThat(bits).isGreaterThan(64);
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
			.isEqualTo("030d6913665c9168ab424ae8d45b3370bf5637ca211b98be23a3c73d64a2f939");
		assertThat(HexFormat.of().formatHex(key.wrappingKey().getEncoded()))
			.isEqualTo("70a875f252f6f2f7ef460636e3c0e014ff0dd4771ac9ea6fc65533dc64bdcf80");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ability able about above absent zoo", " ABILITY, Able;about\tabove\n absent - zoo.",
			"abil able abou abov abse zoo", "1 ability 2 able 3 about 4 above 5 absent 6 zoo" })
	void isReadHoweverItIsTyped(String typed) {
		assertThat(TypedCode.of(typed).code()).contains(KNOWN);
		assertThat(TypedCode.of(typed).unknown()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ability", "ability able about above absent",
			"ability able about above absent zoo zoo", "ability able about above absent zoos", "\u0000", "ábility" })
	void isNotReadFromAnythingElse(String typed) {
		assertThat(TypedCode.of(typed).code()).isEmpty();
	}

	@Test
	void namesTheWordThatNoCodeHas() {
		assertThat(TypedCode.of("abilty able about").unknown()).isEmpty();
		assertThat(TypedCode.of("able xylophone about").unknown()).contains("xylophone");
	}

	@Test
	void looksAtNoEndlessText() {
		assertThat(TypedCode.of("zoo ".repeat(100_000)).words()).hasSizeLessThan(60);
	}

	@Test
	void neverPrintsItself() {
		assertThat(Arrays.asList(KNOWN, TypedCode.of(KNOWN.text())))
			.allSatisfy((code) -> assertThat(code.toString()).doesNotContain("ability"));
	}

	@Test
	void isOfWordsOfTheListOnly() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ResumeCode(List.of("abil", "able", "about", "above", "absent", "zoo")))
			.withMessage("Not a code");
	}

}
