package org.morningback.release.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.BrokenKnowledgeException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;

/** Tests for {@link CaseFiles}. */
class CaseFilesTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("signs", several("signs", "fever", "lump", "none"))
		.lastStepWhen(chosen("age", "child"), "you", single("age", "child", "adult"),
				single("pregnant", "false", "true"))
		.step("pain", single("duration", "short", "long"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.rule("lump", Urgency.SOON, chosen("signs", "lump"), "infection")
		.with(concern("infection"))
		.build();

	private static final String CASES = """
			bases:
			  young: { signs: none, age: child, pregnant: false }
			cases:
			  - id: fever
			    story: A 15-year-old has a fever.
			    like: young
			    answers: { signs: fever }
			    urgency: [ urgent, emergency ]
			    best: urgent
			    causes: infection
			    rules: fever
			""";

	@TempDir
	Path folder;

	@Test
	void laysTheAnswersOfACaseOverThoseOfItsBase() {
		WorkedCase read = read(CASES).get(0);
		assertThat(read.answers().to(new Question.Id("signs"))).containsExactly(new Option.Id("fever"));
		assertThat(read.answers().to(new Question.Id("age"))).containsExactly(new Option.Id("child"));
	}

	@Test
	void readsWhatACaseMustComeTo() {
		WorkedCase read = read(CASES).get(0);
		assertThat(read.accepted()).containsExactly(Urgency.URGENT, Urgency.EMERGENCY);
		assertThat(read.least()).isEqualTo(Urgency.URGENT);
		assertThat(read.causes()).containsExactly(new Cause.Id("infection"));
		assertThat(read.rules()).containsExactly(new UrgencyRule.Id("fever"));
		assertThat(read.place()).isEqualTo("cases.yml:4");
	}

	@Test
	void refusesAnswersThatTheQuestionnaireDoesNotTake() {
		refuses("{ signs: fever }", "{ sign: fever }", "there is no question 'sign'");
		refuses("{ signs: fever }", "{ signs: fevers }", "signs: UNKNOWN_OPTION [fevers]");
		refuses("{ signs: fever }", "{ signs: [ fever, none ] }", "NONE_WITH_OTHERS");
	}

	@Test
	void refusesAnswersThatAreNotCompleteOnTheirPath() {
		refuses(", pregnant: false", "", "fever: not answered: [pregnant]");
	}

	@Test
	void refusesAnswersThatDoNotCount() {
		refuses("{ signs: fever }", "{ signs: fever, duration: long }", "fever: off the path: [duration]");
	}

	@Test
	void refusesWhatLeadsNowhere() {
		refuses("like: young", "like: old", "there is no base 'old'");
		refuses("causes: infection", "causes: infections", "there is no cause 'infections'");
		refuses("rules: fever", "rules: fevers", "there is no urgency rule 'fevers'");
		refuses("rules: fever", "rule: fever", "'rule' is not known here");
		refuses("best: urgent", "best: soon", "fever: the best urgency must be accepted too");
	}

	@Test
	void refusesTheSameIdTwice() {
		String again = CASES.substring(CASES.indexOf("  - id"));
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> read(CASES + again))
			.withMessageContaining("cases.yml:12: the id 'fever' stands here twice");
	}

	@Test
	void refusesWhatIsNotYaml() {
		refuses("[ urgent, emergency ]", "[ urgent", "cases.yml:9: is not YAML");
	}

	@Test
	void readsEveryFileByName() throws IOException {
		write("b.yml", CASES);
		write("a.yml", CASES.replace("id: fever", "id: also"));
		assertThat(CaseFiles.readAll(new Backwards(), "file:" + this.folder + '/', KNOWLEDGE))
			.extracting(WorkedCase::place)
			.containsExactly("a.yml:4", "b.yml:4");
	}

	@Test
	void aFolderMayHaveNoCases() {
		assertThat(CaseFiles.readAll(new Backwards(), "classpath:/no-such-folder/", KNOWLEDGE)).isEmpty();
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(Files.createDirectories(this.folder.resolve("cases")).resolve(file), text);
	}

	private static void refuses(String right, String wrong, String message) {
		assertThat(CASES).contains(right);
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> read(CASES.replace(right, wrong)))
			.withMessageContaining(message);
	}

	private static List<WorkedCase> read(String text) {
		return CaseFiles.read("cases.yml", text, KNOWLEDGE);
	}

	/** Finds files in another order than by name: backwards. */
	private static final class Backwards extends PathMatchingResourcePatternResolver {

		@Override
		public Resource[] getResources(String pattern) throws IOException {
			return Stream.of(super.getResources(pattern))
				.sorted((a, b) -> b.getFilename().compareTo(a.getFilename()))
				.toArray(Resource[]::new);
		}

	}

}
