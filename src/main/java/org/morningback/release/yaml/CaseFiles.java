package org.morningback.release.yaml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.BrokenKnowledgeException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads worked cases, in YAML or JSON, as strictly as the rest of the content: each
 * answer is one the questionnaire takes, and the answers are complete on their path.
 */
public final class CaseFiles {

	private final KnowledgeBase knowledge;

	private final Problems problems = new Problems();

	private final Map<String, Answers> bases = new LinkedHashMap<>();

	private final Set<String> ids = new HashSet<>();

	private CaseFiles(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/**
	 * Reads the cases of a file.
	 * @throws BrokenKnowledgeException with every problem found, each with file and line
	 */
	public static List<WorkedCase> read(Resource file, KnowledgeBase knowledge) {
		try {
			return read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8), knowledge);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads the cases of every file below "cases/" in a folder of content.
	 * @throws BrokenKnowledgeException with every problem found in the first bad file
	 */
	public static List<WorkedCase> readAll(ResourcePatternResolver resources, String folder, KnowledgeBase knowledge) {
		try {
			return Stream.of(resources.getResources(folder + "cases/*"))
				.sorted(Comparator.comparing((file) -> String.valueOf(file.getFilename())))
				.flatMap((file) -> read(file, knowledge).stream())
				.toList();
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<WorkedCase> read(String file, String text, KnowledgeBase knowledge) {
		var cases = new CaseFiles(knowledge);
		try {
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			List<WorkedCase> read = cases
				.all(new YamlNode(file, root, cases.problems).onlyWith("about", "bases", "cases"));
			cases.problems.stopIfAny();
			return read;
		}
		catch (MarkedYAMLException ex) {
			String place = file + ':' + (ex.getProblemMark().getLine() + 1);
			throw new BrokenKnowledgeException(List.of(place + ": is not YAML: " + ex.getProblem()));
		}
	}

	private List<WorkedCase> all(YamlNode root) {
		root.optional("bases")
			.ifPresent((node) -> node.entries().forEach((id, base) -> this.bases.put(id, answers(base))));
		return root.required("cases").list().stream().map(this::workedCase).toList();
	}

	private WorkedCase workedCase(YamlNode node) {
		node.onlyWith("id", "story", "source", "like", "answers", "urgency", "best", "causes", "rules");
		String id = node.required("id").text();
		require(this.ids.add(id), node, "the id '" + id + "' stands here twice");
		List<Urgency> accepted = accepted(node.required("urgency"));
		Urgency best = node.required("best").word(Urgency.class);
		require(accepted.contains(best), node, id + ": the best urgency must be accepted too");
		return new WorkedCase(id, node.required("story").text(), answersOf(id, node), accepted, best, causes(node),
				rules(node), node.place());
	}

	private Answers answersOf(String id, YamlNode node) {
		Answers own = answers(node.required("answers"));
		Optional<Answers> base = node.optional("like").map((like) -> base(like));
		Answers answers = base.orElse(Answers.none()).with(own);
		QuestionPath path = this.knowledge.path(answers);
		require(path.isComplete(), node, id + ": not answered: " + path.unanswered());
		List<Question.Id> idle = own.questions().stream().filter((q) -> !path.counted().contains(q)).toList();
		require(base.isEmpty() || idle.isEmpty(), node, id + ": off the path: " + idle);
		return answers;
	}

	private Answers base(YamlNode like) {
		require(this.bases.containsKey(like.text()), like, "there is no base '" + like.text() + "'");
		return this.bases.getOrDefault(like.text(), Answers.none());
	}

	private List<Urgency> accepted(YamlNode node) {
		var accepted = new ArrayList<Urgency>();
		node.elements().forEach((element) -> accepted.add(element.word(Urgency.class)));
		return accepted;
	}

	private Answers answers(YamlNode node) {
		var chosen = new LinkedHashMap<Question.Id, List<Option.Id>>();
		node.entries().forEach((name, value) -> {
			List<Option.Id> options = value.words(Option.Id::new);
			chosen.put(new Question.Id(name), options);
			this.knowledge.question(new Question.Id(name))
				.ifPresentOrElse(
						(question) -> question.validate(options)
							.ifPresent((violation) -> value
								.report(String.format(Locale.ROOT, "%s: %s %s", name, violation, options))),
						() -> value.report("there is no question '" + name + "'"));
		});
		return new Answers(chosen);
	}

	private List<Cause.Id> causes(YamlNode node) {
		List<Cause.Id> causes = node.required("causes").words(Cause.Id::new);
		causes.forEach((id) -> require(this.knowledge.cause(id).isPresent(), node, "there is no cause '" + id + "'"));
		return causes;
	}

	private List<UrgencyRule.Id> rules(YamlNode node) {
		List<UrgencyRule.Id> known = this.knowledge.urgencyRules().stream().map(UrgencyRule::id).toList();
		List<UrgencyRule.Id> rules = node.optional("rules").map((n) -> n.words(UrgencyRule.Id::new)).orElse(List.of());
		rules.forEach((id) -> require(known.contains(id), node, "there is no urgency rule '" + id + "'"));
		return rules;
	}

	private static void require(boolean sound, YamlNode node, String message) {
		if (!sound) {
			node.report(message);
		}
	}

}
