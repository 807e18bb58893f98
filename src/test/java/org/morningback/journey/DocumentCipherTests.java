package org.morningback.journey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.morningback.SettableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.answer;

class DocumentCipherTests {

	private static final StoredAnswers SHEET = StoredAnswers.empty().with(answer(BED, "floor"), SettableClock.START);

	private final SessionSecret secret = SessionSecret.create(new SecureRandom());

	private final UUID row = UUID.randomUUID();

	private final DocumentCipher cipher = DocumentCipher.create(this.row);

	private final byte[] wrappedKey = this.cipher.wrapFor(this.secret);

	private final byte[] answers = this.cipher.encrypt(SHEET);

	@Test
	void opensWithTheSecret() throws UnreadableDocumentException {
		assertThat(DocumentCipher.unwrap(this.row, this.wrappedKey, this.secret).decrypt(this.answers))
			.isEqualTo(SHEET);
	}

	@Test
	void showsNothing() {
		assertThat(new String(this.answers, StandardCharsets.ISO_8859_1)).doesNotContain("bed", "floor");
		assertThat(this.wrappedKey).hasSize(12 + 32 + 16);
	}

	@Test
	void neverMakesTheSameTwice() {
		byte[] again = this.cipher.encrypt(SHEET);

		assertThat(Arrays.copyOf(again, 12)).isNotEqualTo(Arrays.copyOf(this.answers, 12));
	}

	@Test
	void staysClosedToAnotherSecret() {
		SessionSecret other = SessionSecret.create(new SecureRandom());

		assertUnreadable(this.row, this.wrappedKey, other, this.answers);
	}

	@Test
	void staysClosedInAnotherRow() {
		assertUnreadable(UUID.randomUUID(), this.wrappedKey, this.secret, this.answers);
	}

	@Test
	void refusesAnswersOfAnotherRow() {
		byte[] others = DocumentCipher.create(UUID.randomUUID()).encrypt(SHEET);

		assertUnreadable(this.row, this.wrappedKey, this.secret, others);
	}

	@Test
	void refusesWhatWasChanged() {
		for (int i = 0; i < this.answers.length; i++) {
			assertUnreadable(this.row, this.wrappedKey, this.secret, changedAt(i, this.answers));
		}
		for (int i = 0; i < this.wrappedKey.length; i++) {
			assertUnreadable(this.row, changedAt(i, this.wrappedKey), this.secret, this.answers);
		}
	}

	@Test
	void refusesWhatWasCutOff() {
		for (int length = 0; length < this.answers.length; length++) {
			assertUnreadable(this.row, this.wrappedKey, this.secret, Arrays.copyOf(this.answers, length));
		}
	}

	private static byte[] changedAt(int index, byte[] bytes) {
		byte[] changed = bytes.clone();
		changed[index] ^= 1;
		return changed;
	}

	private static void assertUnreadable(UUID row, byte[] wrappedKey, SessionSecret secret, byte[] answers) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> DocumentCipher.unwrap(row, wrappedKey, secret).decrypt(answers));
	}

}
