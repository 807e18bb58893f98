package org.morningback.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentCipherTests {

	private static final byte[] DOCUMENT = "{\"bed\":\"floor\"}".getBytes(StandardCharsets.UTF_8);

	private final Secret secret = Secret.create();

	private final UUID record = UUID.randomUUID();

	private final DocumentCipher cipher = DocumentCipher.create(this.record);

	private final byte[] wrappedKey = this.cipher.wrapFor(this.secret);

	private final byte[] answers = this.cipher.seal("answers", DOCUMENT);

	@Test
	void opensWithTheSecret() throws UnreadableDocumentException {
		assertThat(DocumentCipher.unwrap(this.record, this.wrappedKey, this.secret).open("answers", this.answers))
			.isEqualTo(DOCUMENT);
	}

	@Test
	void showsNothing() {
		assertThat(new String(this.answers, StandardCharsets.ISO_8859_1)).doesNotContain("bed", "floor");
		assertThat(this.wrappedKey).hasSize(1 + 12 + 32 + 16);
	}

	@Test
	void neverMakesTheSameTwice() {
		byte[] again = this.cipher.seal("answers", DOCUMENT);

		assertThat(Arrays.copyOfRange(again, 1, 13)).isNotEqualTo(Arrays.copyOfRange(this.answers, 1, 13));
	}

	@Test
	void beginsWithTheNumberOfItsForm() {
		assertThat(this.answers[0]).isEqualTo((byte) 2);
		assertThat(this.wrappedKey[0]).isEqualTo((byte) 2);
	}

	@Test
	void opensWhatWasMadeBeforeThereWasANumber() throws UnreadableDocumentException {
		DocumentCipher first = DocumentCipher.unwrap(FirstForm.RECORD, FirstForm.WRAPPED_KEY, FirstForm.SECRET);

		assertThat(first.open("answers", FirstForm.SEALED)).isEqualTo(FirstForm.DOCUMENT);
		assertThat(first.isOfToday()).isFalse();
	}

	@Test
	void sealsWhatStaysReadable() {
		byte[] seal = this.cipher.sealOver("until Monday");

		assertThat(this.cipher.isSealedOver("until Monday", seal)).isTrue();
		assertThat(this.cipher.isSealedOver("until Tuesday", seal)).isFalse();
		assertThat(DocumentCipher.create(this.record).isSealedOver("until Monday", seal)).isFalse();
	}

	@Test
	void staysClosedToAnotherSecret() {
		Secret other = Secret.create();

		assertUnreadable(this.record, this.wrappedKey, other, this.answers);
	}

	@Test
	void staysClosedInAnotherRecord() {
		assertUnreadable(UUID.randomUUID(), this.wrappedKey, this.secret, this.answers);
	}

	@Test
	void refusesADocumentOfAnotherRecord() {
		byte[] others = DocumentCipher.create(UUID.randomUUID()).seal("answers", DOCUMENT);

		assertUnreadable(this.record, this.wrappedKey, this.secret, others);
	}

	@Test
	void refusesADocumentUnderAnotherName() {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.cipher.open("diary", this.answers));
	}

	@Test
	void refusesWhatWasChanged() {
		for (int i = 0; i < this.answers.length; i++) {
			assertUnreadable(this.record, this.wrappedKey, this.secret, changedAt(i, this.answers));
		}
		for (int i = 0; i < this.wrappedKey.length; i++) {
			assertUnreadable(this.record, changedAt(i, this.wrappedKey), this.secret, this.answers);
		}
	}

	@Test
	void refusesWhatWasCutOff() {
		for (int length = 0; length < this.answers.length; length++) {
			assertUnreadable(this.record, this.wrappedKey, this.secret, Arrays.copyOf(this.answers, length));
		}
	}

	private static byte[] changedAt(int index, byte[] bytes) {
		byte[] changed = bytes.clone();
		changed[index] ^= 1;
		return changed;
	}

	private static void assertUnreadable(UUID record, byte[] wrappedKey, Secret secret, byte[] answers) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> DocumentCipher.unwrap(record, wrappedKey, secret).open("answers", answers));
	}

}
