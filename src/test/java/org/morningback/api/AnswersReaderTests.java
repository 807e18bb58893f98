package org.morningback.api;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

import org.springframework.http.ProblemDetail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswersReaderTests {

	private final AnswersReader reader = new AnswersReader(TinyKnowledge.release().knowledge());

	@Test
	void readsAnOptionOrSeveral() {
		Answers answers = this.reader.read("""
				{"answers": {"mattress-signs": ["sags", "lumps"], "morning-pain": "10", "age": ["under-18"]}}""");
		assertThat(answers.to(new Question.Id("mattress-signs"))).extracting(Option.Id::value)
			.containsExactly("sags", "lumps");
		assertThat(answers.to(new Question.Id("morning-pain"))).extracting(Option.Id::value).containsExactly("10");
		assertThat(answers.to(new Question.Id("age"))).extracting(Option.Id::value).containsExactly("under-18");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			value = { "'colour': 'red'                       | unknown-question     | colour         |",
					"'<b>\\u0000é': 'red'                  | unknown-question     | ?b???          |",
					"'age': '41'                           | unknown-option       | age            | 41",
					"'age': ''                             | unknown-option       | age            | ^^",
					"'age': 'none'                         | unknown-option       | age            | none",
					"'mattress-signs': ['sags', '<i>']     | unknown-option       | mattress-signs | ?i?",
					"'morning-pain': 4                     | wrong-type           | morning-pain   |",
					"'morning-pain': 4.5                   | wrong-type           | morning-pain   |",
					"'age': null                           | wrong-type           | age            |",
					"'age': true                           | wrong-type           | age            |",
					"'age': {'35-to-44': true}             | wrong-type           | age            |",
					"'mattress-signs': [['sags']]          | wrong-type           | mattress-signs |",
					"'mattress-signs': ['sags', null]      | wrong-type           | mattress-signs |",
					"'age': ['under-18', '35-to-44']       | more-than-one-option | age            |",
					"'morning-pain': ['1', '2']            | more-than-one-option | morning-pain   |",
					"'mattress-signs': []                  | no-option            | mattress-signs |",
					"'age': []                             | no-option            | age            |",
					"'mattress-signs': ['lumps', 'sags', 'sags'] | repeated-option | mattress-signs | sags",
					"'mattress-signs': ['sags', 'none']    | none-with-others     | mattress-signs | none",
					"'age': '35-to-44', 'age': 'under-18'  | repeated-name        | age            |" })
	void refusesAnAnswerAndNamesIt(String answer, String type, String question, String option) {
		ProblemDetail problem = problemOf("{'answers': {'emergency-signs': 'none', %s}}".formatted(answer));
		assertThat(problem.getType()).hasToString("tag:morningback.org,2026:" + type);
		assertThat(problem.getStatus()).isEqualTo(400);
		assertThat(problem.getTitle()).isNotBlank();
		assertThat(problem.getDetail()).isNotBlank();
		assertThat(problem.getProperties()).containsEntry("question", question);
		assertThat(Optional.ofNullable(problem.getProperties().get("option"))).isEqualTo(Optional.ofNullable(option));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			value = { "[]|wrong-type", "'text'|wrong-type", "7|wrong-type", "null|wrong-type", "{}|missing-answers",
					"{'answers': []}|wrong-type", "{'answers': null}|wrong-type",
					"{'answers': {}, 'language': 'es'}|unknown-field", "{'answers': {}, 'answers': {}}|repeated-name",
					"{'answers': {|malformed-json", "{'answers': {}} {}|malformed-json",
					"{'answers': {},}|malformed-json", "{answers: {}}|malformed-json",
					"{'answers': NaN}|malformed-json", "{'answers': 01}|malformed-json", "^   ^|malformed-json" })
	void refusesABodyOfAnotherShape(String body, String type) {
		assertThat(problemOf(body).getType()).hasToString("tag:morningback.org,2026:" + type);
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 5_000 })
	void refusesDeepNesting(int depth) {
		assertThat(problemOf("{'answers': {'age': " + "[".repeat(depth) + "]".repeat(depth) + "}}").getType())
			.hasToString("tag:morningback.org,2026:malformed-json");
	}

	@Test
	void namesARepeatedFieldThatIsNoQuestion() {
		assertThat(problemOf("{'answers': {}, 'answers': {}}").getProperties())
			.containsExactlyEntriesOf(Map.of("field", "answers"));
	}

	@Test
	void repeatsLittleOfWhatWasSent() {
		ProblemDetail problem = problemOf("{'answers': {'age': '%s'}}".formatted("x".repeat(10_000)));
		assertThat(problem.toString()).hasSizeLessThan(500);
	}

	@Test
	void hasNoAnswerInItsMessage() {
		var refusal = catchThrowableOfType(UnusableRequestException.class,
				() -> this.reader.read("{\"answers\": {\"age\": \"secret\"}}"));
		assertThat(refusal).hasMessage("UNKNOWN_OPTION");
	}

	private ProblemDetail problemOf(String body) {
		return catchThrowableOfType(UnusableRequestException.class, () -> this.reader.read(body.replace('\'', '"')))
			.problem();
	}

}
