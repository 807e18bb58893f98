package org.morningback.journey;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer sheet as it is stored, before it is encrypted. It is written in the oldest
 * form that holds it, so that a server of the last version reads what it can.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param answers the answers by question
 * @param change the latest change from the advice page; since version 2
 * @param forSomeoneElse true where somebody answers for another person; since version 2
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswersDocument(int v, Map<String, Entry> answers, @Nullable ChangeEntry change,
		@Nullable Boolean forSomeoneElse) {

	private static final int PLAIN = 1;

	private static final int VERSION = 2;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	record Entry(List<String> chosen, Instant at) {

	}

	record ChangeEntry(Instant at, Map<String, Entry> before) {

	}

	static byte[] write(StoredAnswers sheet) {
		Change change = sheet.change();
		return JSON.writeValueAsBytes(new AnswersDocument((change != null || sheet.forSomeoneElse()) ? VERSION : PLAIN,
				entries(sheet.given()),
				(change != null) ? new ChangeEntry(change.at(), entries(change.before())) : null,
				sheet.forSomeoneElse() ? true : null));
	}

	static StoredAnswers read(byte[] json) throws UnreadableDocumentException {
		AnswersDocument document = parse(json);
		if (document.v < PLAIN || document.v > VERSION) {
			throw new UnreadableDocumentException("The answers are stored in form " + document.v);
		}
		ChangeEntry change = document.change;
		return new StoredAnswers(given(document.answers),
				(change != null) ? new Change(change.at, given(change.before)) : null,
				Boolean.TRUE.equals(document.forSomeoneElse));
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

	/** Passes no cause on: Jackson's messages quote the text, and here it is answers. */
	private static AnswersDocument parse(byte[] json) throws UnreadableDocumentException {
		try {
			return JSON.readValue(json, AnswersDocument.class);
		}
		catch (JacksonException ex) {
			throw new UnreadableDocumentException("The answers are not stored as the expected JSON");
		}
	}

}
