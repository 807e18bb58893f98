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
	 * A text.
	 * @param about what it is about
	 * @throws IllegalArgumentException when there is none; a checked release has them all
	 */
	public String text(Text text, Object... about) {
		return find(text, about).orElseThrow(() -> new IllegalArgumentException("No text '" + text.key(about) + "'"));
	}

	public Optional<String> find(Text text, Object... about) {
		return find(text.key(about));
	}

	/** The text with a key; empty when there is none, or when it is left out. */
	public Optional<String> find(String key) {
		return this.leftOut.contains(key) ? Optional.empty() : Optional.ofNullable(this.texts.get(key));
	}

	/** The elements of a list, in order; empty when there is no such list. */
	public List<String> list(Text text, Object... about) {
		String prefix = text.key(about) + '.';
		return IntStream.iterate(0, (i) -> i + 1)
			.mapToObj((i) -> prefix + i)
			.takeWhile(this.texts::containsKey)
			.filter((element) -> !this.leftOut.contains(element))
			.map(this.texts::get)
			.toList();
	}

	/** The words of the options chosen in answer to a question. */
	public List<String> labels(Question.Id question, List<Option.Id> chosen) {
		return chosen.stream().map((option) -> text(Text.OPTION_LABEL, question, option)).toList();
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
			.map((answer) -> text(Text.OPTION_SAID, answer.question(), answer.option()))
			.distinct()
			.toList();
		var sentences = new ArrayList<String>();
		for (int from = 0; from < phrases.size(); from += IN_A_SENTENCE) {
			List<String> some = phrases.subList(from, Math.min(from + IN_A_SENTENCE, phrases.size()));
			sentences.add(text(Text.PHRASE, (from == 0) ? Text.Phrase.YOU_SAID : Text.Phrase.ALSO_SAID)
				.replace("{said}", joined(some, Text.Phrase.AND)));
		}
		return String.join(" ", sentences);
	}

	/** "one, two and three". */
	String joined(List<String> phrases, Text.Phrase last) {
		String joined = phrases.get(0);
		for (int i = 1; i < phrases.size(); i++) {
			joined = text(Text.PHRASE, (i < phrases.size() - 1) ? Text.Phrase.COMMA : last).replace("{some}", joined)
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
		String prefix = "regions." + region.id() + '.';
		var names = new TreeMap<>(region.phones());
		this.texts.forEach((key, text) -> {
			if (key.startsWith(prefix)) {
				names.put(key.substring(prefix.length()), text);
			}
		});
		return names;
	}

	/** The names of a text's placeholders, which a region fills in. */
	public static Stream<String> placeholdersIn(String text) {
		return PLACEHOLDER.matcher(text).results().map((match) -> match.group(1));
	}

}
