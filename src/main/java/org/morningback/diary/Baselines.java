package org.morningback.diary;

import java.util.Optional;

import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * How it was with all people when their diaries began: each a document beside its
 * holder's diary, opened by the same secret and gone with it.
 */
@Component
public class Baselines {

	private final Documents<Baseline> documents;

	Baselines(Vault vault) {
		this.documents = new Documents<>(vault, "baseline", BaselineDocument::write, BaselineDocument::read);
	}

	/**
	 * How it was when the diary in a record began; empty where that was not kept.
	 * @throws UnreadableDiaryException when it was, and cannot be read
	 */
	public Optional<Baseline> in(OpenRecord record) {
		return this.documents.in(record);
	}

	/**
	 * Keeps how it is now, where nothing is kept yet.
	 * @param overAgain whether to keep it in the place of what is kept, too
	 * @return what is kept; empty where there is no such record, or none any more
	 * @throws UnreadableDiaryException when something is kept that cannot be read
	 */
	public Optional<Baseline> keep(Secret secret, Baseline now, boolean overAgain) {
		return this.documents.change(secret, (there) -> Optional.of(there.filter((earlier) -> !overAgain).orElse(now)));
	}

}
