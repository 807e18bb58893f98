package org.morningback.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.transparency.CaseTable.Group;
import org.morningback.transparency.CaseTable.Result;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.Resource;

/** Reads the cases of a file and judges them. */
record CaseJudge(KnowledgeBase knowledge) {

	private static final int FIRST = 3;

	Group judge(Resource file) {
		String name = String.valueOf(file.getFilename());
		Map<?, ?> root = read(file);
		Map<?, ?> bases = map(root.get("bases"));
		return new Group(name.substring(0, name.lastIndexOf('.')), words(root.get("about")),
				((List<?>) Objects.requireNonNull(root.get("cases"))).stream()
					.map((each) -> result(map(each), bases))
					.toList());
	}

	static Map<?, ?> read(Resource file) {
		try (InputStream text = file.getInputStream()) {
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Result result(Map<?, ?> each, Map<?, ?> bases) {
		Answers answers = answers(bases.get(words(each.get("like")))).with(answers(each.get("answers")));
		Assessment assessment = Assessor.assess(this.knowledge, answers);
		List<String> found = assessment.findings().stream().limit(FIRST).map((f) -> f.cause().id().value()).toList();
		List<String> met = assessment.raisedFlags().stream().map((flag) -> flag.rule().id().value()).toList();
		List<String> wanted = list(each.get("causes"));
		List<String> missing = list(each.get("rules")).stream().filter((rule) -> !met.contains(rule)).toList();
		return new Result(words(each.get("id")), words(each.get("story")), list(each.get("urgency")),
				assessment.urgency().word(), wanted, found, missing);
	}

	private static Answers answers(@Nullable Object written) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		map(written).forEach((question, options) -> chosen.put(new Question.Id(words(question)),
				list(options).stream().map(Option.Id::new).toList()));
		return new Answers(chosen);
	}

	private static Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	static List<String> list(@Nullable Object value) {
		return (value instanceof List<?> values) ? values.stream().map(CaseJudge::words).toList()
				: (value != null) ? List.of(words(value)) : List.of();
	}

	static String words(@Nullable Object value) {
		return (value != null) ? value.toString().strip() : "";
	}

}
