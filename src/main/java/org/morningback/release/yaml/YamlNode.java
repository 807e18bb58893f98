package org.morningback.release.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value in a content file that knows where it stands. Reading is strict: what is
 * missing or of the wrong shape is reported with file and line, and reading goes on with
 * a stand-in, so that all problems show at once.
 */
final class YamlNode {

	private final String file;

	private final Node node;

	private final Problems problems;

	YamlNode(String file, Node node, Problems problems) {
		this.file = file;
		this.node = node;
		this.problems = problems;
	}

	/** File and line, such as "causes.yml:12". */
	String place() {
		return this.file + ':' + (this.node.getStartMark().getLine() + 1);
	}

	void report(String message) {
		this.problems.add(place(), message);
	}

	boolean isText() {
		return this.node instanceof ScalarNode;
	}

	boolean isMap() {
		return this.node instanceof MappingNode;
	}

	String text() {
		if (this.node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue().strip();
		}
		report("a text is expected here");
		return "?";
	}

	int number() {
		try {
			return Integer.parseInt(text());
		}
		catch (NumberFormatException ex) {
			report("a whole number is expected here");
			return 0;
		}
	}

	/** A number with at most one digit after the point, in tenths. */
	int tenths() {
		try {
			return new BigDecimal(text()).movePointRight(1).intValueExact();
		}
		catch (ArithmeticException | NumberFormatException ex) {
			report("a number with at most one digit after the point is expected here");
			return 0;
		}
	}

	LocalDate date() {
		try {
			return LocalDate.parse(text());
		}
		catch (DateTimeParseException ex) {
			report("a date such as 2026-11-25 is expected here");
			return LocalDate.EPOCH;
		}
	}

	boolean flag() {
		String text = text();
		if (!Set.of("true", "false").contains(text)) {
			report("true or false is expected here");
		}
		return Boolean.parseBoolean(text);
	}

	/** The constant of an enum written as a kebab-case word. */
	<E extends Enum<E>> E word(Class<E> type) {
		String text = text();
		var words = new LinkedHashMap<String, E>();
		for (E constant : type.getEnumConstants()) {
			words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
		}
		return Optional.ofNullable(words.get(text)).orElseGet(() -> {
			report("'" + text + "' is none of " + words.keySet());
			return type.getEnumConstants()[0];
		});
	}

	/** The elements of a list; a single value counts as a list of one. */
	List<YamlNode> elements() {
		if (this.node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map(this::at).toList();
		}
		return List.of(this);
	}

	List<YamlNode> list() {
		if (!(this.node instanceof SequenceNode)) {
			report("a list is expected here");
		}
		return elements();
	}

	<T> List<T> words(Function<String, T> type) {
		return elements().stream().map(YamlNode::text).map(type).toList();
	}

	/** The entries of a map, in the order written. */
	Map<String, YamlNode> entries() {
		if (!(this.node instanceof MappingNode mapping)) {
			report("keys with values are expected here");
			return Map.of();
		}
		var entries = new LinkedHashMap<String, YamlNode>();
		for (NodeTuple tuple : mapping.getValue()) {
			String key = at(tuple.getKeyNode()).text();
			if (entries.put(key, at(tuple.getValueNode())) != null) {
				at(tuple.getKeyNode()).report("'" + key + "' stands here twice");
			}
		}
		return entries;
	}

	/** The same map without one of its keys. */
	YamlNode without(String key) {
		if (!(this.node instanceof MappingNode map)) {
			return this;
		}
		List<NodeTuple> kept = map.getValue()
			.stream()
			.filter((tuple) -> !(tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)))
			.toList();
		return at(new MappingNode(map.getTag(), true, kept, map.getStartMark(), map.getEndMark(), map.getFlowStyle()));
	}

	YamlNode required(String key) {
		return optional(key).orElseGet(() -> {
			report("'" + key + "' is missing");
			return standIn();
		});
	}

	Optional<YamlNode> optional(String key) {
		return Optional.ofNullable(entries().get(key));
	}

	/** Reports every key that is not among these. */
	YamlNode onlyWith(String... keys) {
		Set<String> known = Set.of(keys);
		entries().forEach((key, value) -> {
			if (!known.contains(key)) {
				value.report("'" + key + "' is not known here; it takes " + String.join(", ", keys));
			}
		});
		return this;
	}

	/** The same for every way to write it in a file: keys in order, and no space. */
	String canonicalJson() {
		return JsonMapper.shared().writeValueAsString(plain());
	}

	private Object plain() {
		if (this.node instanceof MappingNode) {
			var sorted = new TreeMap<String, Object>();
			entries().forEach((key, value) -> sorted.put(key, value.plain()));
			return sorted;
		}
		return (this.node instanceof SequenceNode) ? elements().stream().map(YamlNode::plain).toList() : text();
	}

	/** Every text below this value with its dotted key; elements of a list by number. */
	Map<String, String> texts(String prefix) {
		var texts = new LinkedHashMap<String, String>();
		if (isText()) {
			texts.put(prefix, text());
		}
		else if (this.node instanceof SequenceNode) {
			List<YamlNode> elements = elements();
			for (int i = 0; i < elements.size(); i++) {
				texts.putAll(elements.get(i).texts(prefix + '.' + i));
			}
		}
		else {
			entries().forEach((key, value) -> texts.putAll(value.texts(prefix + '.' + key)));
		}
		return texts;
	}

	/**
	 * Takes the place of a missing value; what is wrong with it is not reported again.
	 */
	private YamlNode standIn() {
		var mark = this.node.getStartMark();
		return new YamlNode(this.file, new ScalarNode(Tag.STR, "?", mark, mark, DumperOptions.ScalarStyle.PLAIN),
				new Problems());
	}

	private YamlNode at(Node child) {
		return new YamlNode(this.file, child, this.problems);
	}

}
