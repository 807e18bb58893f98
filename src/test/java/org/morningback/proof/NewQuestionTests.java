package org.morningback.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A new question in the real content breaks no worked case. */
class NewQuestionTests {

	private static final Question.Id NEW = new Question.Id("evening-screens");

	@TempDir
	private Path folder;

	private ContentCopy content;

	@BeforeEach
	void copyTheContent() throws IOException {
		this.content = ContentCopy.in(this.folder);
	}

	@Test
	void breaksNoCaseWhenItSaysWhatOlderOnesAnswer() throws IOException {
		List<String> before = ids(this.content.read().release());

		Release release = this.content.askOneMore("          older-cases: \"no\"\n").read().release();

		assertThat(ids(release)).isEqualTo(before).isNotEmpty();
		assertThat(release.workedCases()).anyMatch((each) -> each.answers().contains(NEW))
			.map((each) -> CaseVerdict.of(release.knowledge(), each))
			.allMatch(CaseVerdict::passes);
		assertThat(release.knowledge().path(Answers.none()).unanswered()).as("a person is asked").contains(NEW);
	}

	@Test
	void isNamedWithWhatToWriteWhenItSaysNothing() throws IOException {
		this.content.askOneMore("");

		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> this.content.read())
			.satisfies((broken) -> assertThat(broken.problems()).singleElement()
				.asString()
				.containsPattern(
						"^cases/(own\\.yml|reference\\.json):\\d+: \\S+ and \\d+ more: 'evening-screens' is not answered")
				.contains("older-cases: <option>"));
	}

	@Test
	void isRefusedWithAnAnswerOfOlderCasesThatItDoesNotTake() throws IOException {
		this.content.askOneMore("          older-cases: never\n");

		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> this.content.read())
			.satisfies((broken) -> assertThat(broken.problems()).singleElement()
				.asString()
				.containsPattern(
						"^sections\\.yml:\\d+: days: 'older-cases: \\[never]' is no answer to 'evening-screens'"));
	}

	private static List<String> ids(Release release) {
		return release.workedCases().stream().map((each) -> each.id()).toList();
	}

}
