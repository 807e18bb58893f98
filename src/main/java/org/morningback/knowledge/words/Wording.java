package org.morningback.knowledge.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;

/**
 * The words of the knowledge base in one language. Each text has a dotted key, such as
 * "questions.age.ask"; the elements of a list are numbered.
 *
 * @param language the language
 * @param texts every text by its key
 * @param leftOut the keys of texts that are left out for the person who reads
 */
public record Wording(Locale language, Map<String, String> texts, Set<String> leftOut) {

	/** A name in braces, such as {emergency-number}, that a region fills in. */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

	private static final int IN_A_SENTENCE = 3;

	public Wording {
		texts = Map.copyOf(texts);
		leftOut = Set.copyOf(leftOut);
	}

	/** Words of which none is left out. */
	public Wording(Locale language, Map<String, String> texts) {
		this(language, texts, Set.of());
	}

	/**
	 * The same words with some texts left out; what a list still holds stays in order.
	 */
	public Wording without(Set<String> keys) {
		return new Wording(this.language, this.texts, keys);
	}

	/**
	 * The text with a key.
	 * @throws IllegalArgumentException when there is none; a checked release has them all
	 */
	public String text(Object... key) {
		return find(key).orElseThrow(() -> new IllegalArgumentException("No text '" + keyOf(key) + "'"));
	}

	public Optional<String> find(Object... key) {
		return Optional.of(keyOf(key)).filter((wanted) -> !this.leftOut.contains(wanted)).map(this.texts::get);
	}

	/** The elements of a list, in order; empty when there is no such list. */
	public List<String> list(Object... key) {
		String prefix = keyOf(key) + '.';
		return IntStream.iterate(0, (i) -> i + 1)
			.mapToObj((i) -> prefix + i)
			.takeWhile(this.texts::containsKey)
			.filter((element) -> !this.leftOut.contains(element))
			.map(this.texts::get)
			.toList();
	}

	/** The words of the options chosen in answer to a question. */
	public List<String> labels(Question.Id question, List<Option.Id> chosen) {
		return chosen.stream().map((option) -> text("questions", question, "options", option, "label")).toList();
	}

	/**
	 * "You said that you sleep on your stomach and …"; blank without answers. Many
	 * answers are told in several sentences.
	 */
	public String said(Collection<Answer> answers) {
		if (answers.isEmpty()) {
			return "";
		}
		List<String> phrases = answers.stream()
			.map((answer) -> text("questions", answer.question(), "options", answer.option(), "said"))
			.distinct()
			.toList();
		var sentences = new ArrayList<String>();
		for (int from = 0; from < phrases.size(); from += IN_A_SENTENCE) {
			List<String> some = phrases.subList(from, Math.min(from + IN_A_SENTENCE, phrases.size()));
			sentences
				.add(text("phrases", (from == 0) ? "you-said" : "also-said").replace("{said}", joined(some, "and")));
		}
		return String.join(" ", sentences);
	}

	/** "one, two and three". */
	String joined(List<String> phrases, String last) {
		String joined = phrases.get(0);
		for (int i = 1; i < phrases.size(); i++) {
			joined = text("phrases", (i < phrases.size() - 1) ? "comma" : last).replace("{some}", joined)
				.replace("{more}", phrases.get(i));
		}
		return joined;
	}

	/** A reason in full: what the person said, and why it matters. */
	public String reason(Collection<Answer> answers, String sentence) {
		return (said(answers) + ' ' + sentence).strip();
	}

	/** The same words with the region's numbers and names of services filled in. */
	public Wording in(Region region) {
		Map<String, String> names = namesIn(region);
		var filled = new TreeMap<String, String>();
		this.texts.forEach((key, text) -> filled.put(key, PLACEHOLDER.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(names.getOrDefault(match.group(1), match.group())))));
		return new Wording(this.language, filled);
	}

	/** What fills the placeholders in a region. */
	public Map<String, String> namesIn(Region region) {
		String prefix = keyOf("regions", region.id()) + '.';
		var names = new TreeMap<>(region.phones());
		this.texts.forEach((key, text) -> {
			if (key.startsWith(prefix)) {
				names.put(key.substring(prefix.length()), text);
			}
		});
		return names;
	}

	private static String keyOf(Object... parts) {
		return String.join(".", List.of(parts).stream().map(Object::toString).toList());
	}

	/** The names of a text's placeholders, which a region fills in. */
	public static Stream<String> placeholdersIn(String text) {
		return PLACEHOLDER.matcher(text).results().map((match) -> match.group(1));
	}

}
