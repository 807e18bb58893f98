package org.morningback.journey;

import java.util.Optional;

import org.morningback.knowledge.questions.Answers;
import org.morningback.vault.Secret;

/** The sessions of people who only answer. */
record RememberingSessions(Sessions all) {

	Secret begin(Answers answers) {
		return this.all.begin((draft) -> remember(draft, answers)).secret();
	}

	Optional<OpenSession> remember(Secret secret, Answers answers) {
		return this.all.edit(secret, (draft) -> remember(draft, answers)).map(Sessions.Edited::session);
	}

	Optional<OpenSession> open(Secret secret) {
		return this.all.open(secret);
	}

	boolean delete(Secret secret) {
		return this.all.delete(secret);
	}

	private static Draft remember(Draft draft, Answers answers) {
		draft.remember(Submission.of(answers));
		return draft;
	}

}
