package org.morningback.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer sheet as it is stored, before it is encrypted. It is written in the oldest
 * form that holds it, so that a server of the last version reads what it can.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param answers the answers by question
 * @param changedAt when the latest change from the advice page began; since version 2
 * @param before what it replaced, by question; since version 2
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetDocument(int v, Map<String, Entry> answers, @Nullable Instant changedAt,
		@Nullable Map<String, Entry> before) {

	private static final int PLAIN = 1;

	private static final int VERSION = 2;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	record Entry(List<String> chosen, Instant at) {

	}

	static byte[] write(AnswerSheet sheet) {
		Change change = sheet.change();
		Map<String, Entry> answers = entries(sheet.given());
		return JSON.writeValueAsBytes(
				(change != null) ? new SheetDocument(VERSION, answers, change.at(), entries(change.before()))
						: new SheetDocument(PLAIN, answers, null, null));
	}

	static AnswerSheet read(byte[] json) throws UnreadableSheetException {
		SheetDocument document = parse(json);
		if (document.v < PLAIN || document.v > VERSION) {
			throw new UnreadableSheetException("The answers are stored in form " + document.v);
		}
		return new AnswerSheet(given(document.answers), document.change());
	}

	private @Nullable Change change() {
		return (this.changedAt != null && this.before != null) ? new Change(this.changedAt, given(this.before)) : null;
	}

	private static Map<String, Entry> entries(Map<Question.Id, AnswerSheet.Given> all) {
		var entries = new LinkedHashMap<String, Entry>();
		all.forEach((question, given) -> {
			List<String> chosen = given.options().stream().map(Option.Id::value).toList();
			entries.put(question.value(), new Entry(chosen, given.at()));
		});
		return entries;
	}

	private static Map<Question.Id, AnswerSheet.Given> given(Map<String, Entry> entries) {
		var all = new LinkedHashMap<Question.Id, AnswerSheet.Given>();
		entries.forEach((question, entry) -> {
			List<Option.Id> options = entry.chosen.stream().map(Option.Id::new).toList();
			all.put(new Question.Id(question), new AnswerSheet.Given(options, entry.at));
		});
		return all;
	}

	/** Passes no cause on: Jackson's messages quote the text, and here it is answers. */
	private static SheetDocument parse(byte[] json) throws UnreadableSheetException {
		try {
			return JSON.readValue(json, SheetDocument.class);
		}
		catch (JacksonException ex) {
			throw new UnreadableSheetException("The answers are not stored as the expected JSON");
		}
	}

}
