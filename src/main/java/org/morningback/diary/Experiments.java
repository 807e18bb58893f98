package org.morningback.diary;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.morningback.vault.OpenRecord;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.stereotype.Component;

/**
 * What all people test at home: each log is a document beside its holder's diary, opened
 * by the same secret and gone with it.
 */
@Component
public class Experiments {

	private final Documents<ExperimentLog> documents;

	Experiments(Vault vault) {
		this.documents = new Documents<>(vault, "experiments", ExperimentDocument::write, ExperimentDocument::read);
	}

	/**
	 * What a record's holder tested; an empty log where they tested nothing.
	 * @throws UnreadableDiaryException when there is a log that cannot be read
	 */
	public ExperimentLog in(OpenRecord record) {
		return this.documents.in(record).orElseGet(ExperimentLog::empty);
	}

	/**
	 * Changes the log in the record that a secret opens.
	 * @return the log now; empty where there is no such record, or none any more
	 * @throws UnreadableDiaryException when there is a log that cannot be read
	 */
	public Optional<ExperimentLog> edit(Secret secret, UnaryOperator<ExperimentLog> work) {
		return this.documents.change(secret, (there) -> Optional.of(work.apply(there.orElseGet(ExperimentLog::empty))));
	}

}
