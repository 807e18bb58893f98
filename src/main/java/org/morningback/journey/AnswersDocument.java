package org.morningback.journey;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as they are stored, before they are encrypted.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param release the checksum of the content that asks and judges; blank before version
 * 3, when it was not among them
 * @param answers the answers by question
 * @param change the latest change from the advice page; since version 2
 * @param forSomeoneElse true where somebody answers for another person; since version 2
 * @param lookingBack since when they look back; since version 4
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswersDocument(int v, String release, Map<String, Entry> answers, @Nullable ChangeEntry change,
		@Nullable Boolean forSomeoneElse, @Nullable LookingBackEntry lookingBack) {

	private static final int OLDEST = 1;

	/** What says all but that somebody looks back. */
	private static final int WITHOUT_LOOKING_BACK = 3;

	private static final int VERSION = 4;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	AnswersDocument(int v, @Nullable String release, Map<String, Entry> answers, @Nullable ChangeEntry change,
			@Nullable Boolean forSomeoneElse, @Nullable LookingBackEntry lookingBack) {
		this.v = v;
		this.release = (release != null) ? release : "";
		this.answers = answers;
		this.change = change;
		this.forSomeoneElse = forSomeoneElse;
		this.lookingBack = lookingBack;
	}

	record Entry(List<String> chosen, Instant at) {

	}

	record ChangeEntry(Instant at, Map<String, Entry> before) {

	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record LookingBackEntry(Instant since, @Nullable Instant doneAt) {

		static @Nullable LookingBackEntry of(@Nullable LookingBack back) {
			return (back != null) ? new LookingBackEntry(back.since(), back.doneAt()) : null;
		}

	}

	/** In the earliest form that says it all, so that earlier versions can read most. */
	static byte[] write(StoredAnswers sheet, String release) {
		Change change = sheet.change();
		LookingBackEntry back = LookingBackEntry.of(sheet.lookingBack());
		return JSON.writeValueAsBytes(
				new AnswersDocument((back != null) ? VERSION : WITHOUT_LOOKING_BACK, release, entries(sheet.given()),
						(change != null) ? new ChangeEntry(change.at(), entries(change.before())) : null,
						sheet.forSomeoneElse() ? true : null, back));
	}

	/**
	 * Empty where it is not of a form that this version knows. The cause is dropped:
	 * Jackson's messages quote the text, and here it is answers.
	 */
	static Optional<AnswersDocument> read(byte[] json) {
		try {
			return Optional.of(JSON.readValue(json, AnswersDocument.class))
				.filter((document) -> document.v >= OLDEST && document.v <= VERSION);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	StoredAnswers sheet() {
		return new StoredAnswers(given(this.answers),
				(this.change != null) ? new Change(this.change.at, given(this.change.before)) : null,
				Boolean.TRUE.equals(this.forSomeoneElse),
				(this.lookingBack != null) ? new LookingBack(this.lookingBack.since, this.lookingBack.doneAt) : null);
	}

	private static Map<String, Entry> entries(Map<Question.Id, StoredAnswers.Given> all) {
		var entries = new LinkedHashMap<String, Entry>();
		all.forEach((question, given) -> {
			List<String> chosen = given.options().stream().map(Option.Id::value).toList();
			entries.put(question.value(), new Entry(chosen, given.at()));
		});
		return entries;
	}

	private static Map<Question.Id, StoredAnswers.Given> given(Map<String, Entry> entries) {
		var all = new LinkedHashMap<Question.Id, StoredAnswers.Given>();
		entries.forEach((question, entry) -> {
			List<Option.Id> options = entry.chosen.stream().map(Option.Id::new).toList();
			all.put(new Question.Id(question), new StoredAnswers.Given(options, entry.at));
		});
		return all;
	}

	/** Hides the answers, so that no log can hold them. */
	@Override
	public String toString() {
		return "AnswersDocument[hidden]";
	}

}
