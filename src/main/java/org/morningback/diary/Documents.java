package org.morningback.diary;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

/**
 * The documents of one name in all records.
 *
 * @param <T> what such a document says
 * @param vault where the records are
 * @param name the name of the documents
 * @param written how it is stored
 * @param read what was stored; empty where this version cannot read it
 */
record Documents<T>(Vault vault, String name, Function<T, byte[]> written, Function<byte[], Optional<T>> read) {

	/**
	 * The document in a record; empty when it has none.
	 * @throws UnreadableDiaryException when it has one that cannot be read
	 */
	Optional<T> in(OpenRecord record) {
		return record.holds(this.name)
				? Optional.of(record.document(this.name).flatMap(this.read).orElseThrow(UnreadableDiaryException::new))
				: Optional.empty();
	}

	/**
	 * Changes the document in the record that a secret opens, or makes one. The work is
	 * repeated on what the winner left where it lost a race, so that two devices that
	 * write of different days lose nothing.
	 * @param work makes what is to be there of what is there; empty for no change
	 * @return the document now; empty when there is none, or no such record any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	Optional<T> change(Secret secret, UnaryOperator<Optional<T>> work) {
		var now = new AtomicReference<>(Optional.<T>empty());
		this.vault.update(secret, (open) -> {
			Optional<T> there = work.apply(in(open));
			now.set(there);
			return there.map((content) -> Map.of(this.name, this.written.apply(content))).orElseGet(Map::of);
		});
		return now.get();
	}

}
