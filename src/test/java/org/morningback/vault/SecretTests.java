package org.morningback.vault;

import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SecretTests {

	private static final Secret KNOWN = new Secret("AAECAwQFBgcICQoLDA0ODw");

	@Test
	void is128RandomBits() {
		Secret secret = Secret.create();

		assertThat(Base64.getUrlDecoder().decode(secret.text())).hasSize(16);
		assertThat(secret).isNotEqualTo(Secret.create());
	}

	@Test
	void isReadFromItsText() {
		Secret secret = Secret.create();

		assertThat(Secret.parse(secret.text())).contains(secret);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AAECAwQFBgcICQoLDA0OD", "AAECAwQFBgcICQoLDA0ODwA", "AAECAwQFBgcICQoLDA0OD+",
			"AAECAwQFBgcICQoLDA0ODx", "AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODw\n" })
	void isNotReadFromAnyOtherText(String text) {
		assertThat(Secret.parse(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Secret(text)).withMessage("Not a secret");
	}

	@Test
	void isFoundByAnUnchangingHash() {
		assertThat(HexFormat.of().formatHex(KNOWN.lookupHash()))
			.isEqualTo("30022e4b0ac233c6dccb33ac7b4aae3bdba2c536ce50482ec84554ceb9397de9");
	}

	@Test
	void wrapsWithTheKeyThatRfc5869Derives() {
		assertThat(HexFormat.of().formatHex(KNOWN.wrappingKey().getEncoded()))
			.isEqualTo("1417c29bc47e98da3b94b33d0d3f32f077dd1f754d5d1a5d5ce1f241190fcc5f");
	}

	@Test
	void neverPrintsItself() {
		assertThat(KNOWN).asString().doesNotContain(KNOWN.text());
	}

}
