package org.morningback.journey;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SessionSecretTests {

	private static final SessionSecret KNOWN = new SessionSecret("AAECAwQFBgcICQoLDA0ODw");

	@Test
	void is128RandomBits() {
		SessionSecret secret = SessionSecret.create(new SecureRandom());

		assertThat(Base64.getUrlDecoder().decode(secret.text())).hasSize(16);
		assertThat(secret).isNotEqualTo(SessionSecret.create(new SecureRandom()));
	}

	@Test
	void isReadFromItsText() {
		SessionSecret secret = SessionSecret.create(new SecureRandom());

		assertThat(SessionSecret.parse(secret.text())).contains(secret);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AAECAwQFBgcICQoLDA0OD", "AAECAwQFBgcICQoLDA0ODwA", "AAECAwQFBgcICQoLDA0OD+",
			"AAECAwQFBgcICQoLDA0ODx", "AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODw\n" })
	void isNotReadFromAnyOtherText(String text) {
		assertThat(SessionSecret.parse(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new SessionSecret(text))
			.withMessage("Not a session secret");
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
