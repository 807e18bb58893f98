package org.morningback.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the knowledge base in one language. Each text has a dotted key, such as
 * "questions.age.ask"; the elements of a list are numbered.
 *
 * @param language the language
 * @param texts every text by its key
 */
public record Wording(Locale language, Map<String, String> texts) {

	/** A name in braces, such as {emergency-number}, that a region fills in. */
	static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

	public Wording {
		texts = Map.copyOf(texts);
	}

	/**
	 * The text with a key.
	 * @throws IllegalArgumentException when there is none; a checked release has them all
	 */
	public String text(Object... key) {
		return find(key).orElseThrow(() -> new IllegalArgumentException("No text '" + keyOf(key) + "'"));
	}

	public Optional<String> find(Object... key) {
		return Optional.ofNullable(this.texts.get(keyOf(key)));
	}

	/** The elements of a list, in order; empty when there is no such list. */
	public List<String> list(Object... key) {
		var elements = new ArrayList<String>();
		for (String prefix = keyOf(key) + '.'; this.texts.containsKey(prefix + elements.size());) {
			elements.add(this.texts.get(prefix + elements.size()));
		}
		return elements;
	}

	/** The words of the options chosen in answer to a question. */
	public List<String> labels(Question.Id question, List<Option.Id> chosen) {
		return chosen.stream().map((option) -> text("questions", question, "options", option, "label")).toList();
	}

	/** "You said that you sleep on your stomach and …"; blank without answers. */
	public String said(Collection<Answer> answers) {
		if (answers.isEmpty()) {
			return "";
		}
		List<String> phrases = answers.stream()
			.map((answer) -> text("questions", answer.question(), "options", answer.option(), "said"))
			.distinct()
			.toList();
		return text("phrases", "you-said").replace("{said}", joined(phrases, "and"));
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
	Map<String, String> namesIn(Region region) {
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

}
