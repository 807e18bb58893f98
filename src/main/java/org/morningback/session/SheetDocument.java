package org.morningback.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer sheet as it is stored, before it is encrypted.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param answers the answers by question
 */
record SheetDocument(int v, Map<String, Entry> answers) {

	private static final int VERSION = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	record Entry(List<String> chosen, Instant at) {

	}

	static byte[] write(AnswerSheet sheet) {
		var answers = new LinkedHashMap<String, Entry>();
		sheet.given().forEach((question, given) -> {
			List<String> chosen = given.options().stream().map(Option.Id::value).toList();
			answers.put(question.value(), new Entry(chosen, given.at()));
		});
		return JSON.writeValueAsBytes(new SheetDocument(VERSION, answers));
	}

	static AnswerSheet read(byte[] json) throws UnreadableSheetException {
		SheetDocument document = parse(json);
		if (document.v != VERSION) {
			throw new UnreadableSheetException("The answers are stored in form " + document.v);
		}
		var given = new LinkedHashMap<Question.Id, AnswerSheet.Given>();
		document.answers.forEach((question, entry) -> {
			List<Option.Id> options = entry.chosen.stream().map(Option.Id::new).toList();
			given.put(new Question.Id(question), new AnswerSheet.Given(options, entry.at));
		});
		return new AnswerSheet(given);
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
