package org.morningback.release.yaml;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.release.Release;
import org.morningback.render.drawing.DrawingFiles;

/**
 * Each drawing shows something that there is, with words for it in each language; and
 * what words say that there is a drawing of has one.
 */
final class DrawingCheck {

	/** What is seen beside other words, so that words have to stand for its drawing. */
	private static final Pattern DESCRIBED = Pattern.compile("(tips|routine)/([^/]+)");

	private static final Pattern DESCRIPTION = Pattern.compile("((?:tips|routine)\\.([^.]+))\\.drawing");

	private final KnowledgeBase knowledge;

	private final Map<String, Wording> wordings;

	private final DrawingFiles drawings;

	private final Problems problems;

	private final Set<String> things = new HashSet<>();

	DrawingCheck(Release release, DrawingFiles drawings, Problems problems) {
		this.knowledge = release.knowledge();
		this.wordings = new TreeMap<>(release.wordings());
		this.drawings = drawings;
		this.problems = problems;
		this.knowledge.tips().forEach((tip) -> this.things.add("tips/" + tip.id()));
		this.knowledge.routine().forEach((move) -> this.things.add("routine/" + move.id()));
		this.knowledge.questions().forEach(this::add);
	}

	private void add(Question question) {
		this.things.add("maps/" + question.id());
		if (question.kind() == Question.Kind.SCALE) {
			this.things.add("scales/" + question.id());
		}
		question.options().forEach((option) -> this.things.add("options/" + question.id() + '/' + option.id()));
	}

	void run() {
		this.problems.add(this.drawings.flaws());
		for (String path : this.drawings.paths()) {
			if (this.things.contains(path)) {
				places(path);
				this.wordings.forEach((language, wording) -> words(language, wording, path));
			}
			else {
				this.problems.add(file(path), "there is nothing in the content that it could show; its name is one of "
						+ "tips/<tip>, routine/<movement>, options/<question>/<option>, scales/<question>, maps/<question>");
			}
		}
		this.wordings.forEach(this::drawingsOf);
	}

	private void words(String language, Wording wording, String path) {
		Matcher described = DESCRIBED.matcher(path);
		if (described.matches()) {
			String item = described.group(1) + '.' + described.group(2);
			if (wording.find(item + ".drawing").isEmpty()) {
				report(language, item,
						"'drawing' is missing; say there for those who do not see it what " + file(path) + " shows");
			}
		}
	}

	private void drawingsOf(String language, Wording wording) {
		wording.texts().keySet().stream().sorted().map(DESCRIPTION::matcher).filter(Matcher::matches).forEach((key) -> {
			String path = key.group(1).replace('.', '/');
			if (this.things.contains(path) && !this.drawings.paths().contains(path)) {
				report(language, key.group(1), "'drawing' says what a drawing shows, but " + file(path)
						+ " is not among those of this program; add it or remove the words");
			}
		});
	}

	/** The places on a map are options of its question. */
	private void places(String path) {
		Set<String> options = question(path).stream()
			.flatMap((question) -> question.options().stream())
			.map(Option::id)
			.map(Option.Id::value)
			.collect(Collectors.toSet());
		this.drawings.thingsOn(path)
			.stream()
			.filter((thing) -> !options.contains(thing))
			.sorted()
			.forEach((thing) -> this.problems.add(file(path),
					"it has a place for '" + thing + "', which is no option of the question that it is named by"));
	}

	private Optional<Question> question(String path) {
		return this.knowledge.question(new Question.Id(path.substring(path.indexOf('/') + 1)));
	}

	private void report(String language, String item, String message) {
		this.problems.add(new Problem("wording/" + language, item, message));
	}

	private static String file(String path) {
		return "drawings/" + path + ".svg";
	}

}
