package org.morningback.diary;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * The diaries of all people: each is a document in the record that its holder's answers
 * are in, opened by the same secret and gone with it.
 */
@Component
public class Diaries {

	private final Documents<Diary> documents;

	Diaries(Vault vault) {
		this.documents = new Documents<>(vault, "diary", DiaryDocument::write, DiaryDocument::read);
	}

	/**
	 * The diary in a record; empty when it has none.
	 * @throws UnreadableDiaryException when it has one that cannot be read
	 */
	public Optional<Diary> in(OpenRecord record) {
		return this.documents.in(record);
	}

	/**
	 * Begins a diary in the record that a secret opens, or renews the plan of the one
	 * that is there.
	 * @return the diary now; empty when there is no such record, or none any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	public Optional<Diary> begin(Secret secret, List<String> plan) {
		return this.documents.change(secret,
				(there) -> Optional.of(there.orElseGet(() -> Diary.begun(plan)).withPlan(plan)));
	}

	/**
	 * Changes the diary in the record that a secret opens.
	 * @return the diary now; empty when there is none, or none any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	public Optional<Diary> edit(Secret secret, UnaryOperator<Diary> work) {
		return this.documents.change(secret, (there) -> there.map(work));
	}

}
