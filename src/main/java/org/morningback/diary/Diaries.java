package org.morningback.diary;

import java.util.HashMap;
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

	private static final String BASELINE = "baseline";

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
	 * How it was when the diary in a record began; empty where that was not kept.
	 * @throws UnreadableDiaryException when it was, and cannot be read
	 */
	public Optional<Baseline> baselineIn(OpenRecord record) {
		return record.holds(BASELINE) ? Optional.of(readBaseline(record)) : Optional.empty();
	}

	/**
	 * Begins a diary in the record that a secret opens, or renews the plan of the one
	 * that is there. How it was is kept from the first time on.
	 * @param overAgain whether to keep how it is now in its place
	 * @return the diary now; empty when there is no such record, or none any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	public Optional<Diary> begin(Secret secret, List<String> plan, Baseline now, boolean overAgain) {
		return write(secret, (open) -> Optional.of(in(open).orElseGet(() -> Diary.begun(plan)).withPlan(plan)),
				(open) -> (overAgain && isReadable(open)) || !open.holds(BASELINE)
						? Map.of(BASELINE, BaselineDocument.write(now)) : Map.of());
	}

	/**
	 * Changes the diary in the record that a secret opens. The work is repeated on what
	 * the winner left where it lost a race, so that two devices that write of different
	 * days lose nothing.
	 * @return the diary now; empty when there is none, or none any more
	 * @throws UnreadableDiaryException when there is one that cannot be read
	 */
	public Optional<Diary> edit(Secret secret, UnaryOperator<Diary> work) {
		return write(secret, (open) -> in(open).map(work), (open) -> Map.of());
	}

	private Optional<Diary> write(Secret secret, Function<OpenRecord, Optional<Diary>> work,
			Function<OpenRecord, Map<String, byte[]>> beside) {
		var written = new AtomicReference<>(Optional.<Diary>empty());
		this.vault.update(secret, (open) -> {
			Optional<Diary> diary = work.apply(open);
			written.set(diary);
			return diary.map((there) -> {
				var documents = new HashMap<>(beside.apply(open));
				documents.put(DIARY, DiaryDocument.write(there));
				return documents;
			}).orElseGet(HashMap::new);
		});
		return written.get();
	}

	private static Diary read(OpenRecord record) {
		return record.document(DIARY).flatMap(DiaryDocument::read).orElseThrow(UnreadableDiaryException::new);
	}

	private static Baseline readBaseline(OpenRecord record) {
		return record.document(BASELINE).flatMap(BaselineDocument::read).orElseThrow(UnreadableDiaryException::new);
	}

	/** What a later version wrote is not written over. */
	private static boolean isReadable(OpenRecord record) {
		return record.document(BASELINE).flatMap(BaselineDocument::read).isPresent();
	}

}
