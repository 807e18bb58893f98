package org.morningback.diary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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

	private static final String DIARY = "diary";

	private final Vault vault;

	Diaries(Vault vault) {
		this.vault = vault;
	}

	/**
	 * The diary in a record; empty when it has none.
	 * @throws UnreadableDiaryException when it has one that cannot be read
	 */
	public Optional<Diary> in(OpenRecord record) {
		return record.holds(DIARY) ? Optional.of(read(record)) : Optional.empty();
	}

	/**
	 * Begins a diary in the record that a secret opens, or renews the plan of the one
	 * that is there.
	 * @return the diary now; empty when there is no such record, or none any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	public Optional<Diary> begin(Secret secret, List<String> plan) {
		return write(secret, (open) -> Optional.of(in(open).orElseGet(() -> Diary.begun(plan)).withPlan(plan)));
	}

	/**
	 * Changes the diary in the record that a secret opens. The work is repeated on what
	 * the winner left where it lost a race, so that two devices that write of different
	 * days lose nothing.
	 * @return the diary now; empty when there is none, or none any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	public Optional<Diary> edit(Secret secret, UnaryOperator<Diary> work) {
		return write(secret, (open) -> in(open).map(work));
	}

	private Optional<Diary> write(Secret secret, Function<OpenRecord, Optional<Diary>> work) {
		var written = new AtomicReference<>(Optional.<Diary>empty());
		this.vault.update(secret, (open) -> {
			Optional<Diary> diary = work.apply(open);
			written.set(diary);
			return diary.map((there) -> Map.of(DIARY, DiaryDocument.write(there))).orElseGet(Map::of);
		});
		return written.get();
	}

	private static Diary read(OpenRecord record) {
		return record.document(DIARY).flatMap(DiaryDocument::read).orElseThrow(UnreadableDiaryException::new);
	}

}
