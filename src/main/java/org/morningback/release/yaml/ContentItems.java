package org.morningback.release.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.morningback.release.ContentItem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * All items of the content with their places, whether they come from files or from the
 * database.
 */
final class ContentItems {

	/** The files that hold a list of items, each with an "id". */
	static final List<String> LISTS = List.of("sections", "signs", "urgency", "causes", "tips", "routine", "cautions",
			"only-for", "contacts", "safety-net", "sources", "regions", "claims", "hazards", "clinician", "criteria",
			"experiments", "population", "nights", "mornings");

	/** What is said about a file of worked cases, by the file's name. */
	static final String CASE_GROUPS = "case-groups";

	/** The cases of a file are of this kind, followed by the file's name. */
	static final String CASES = "cases/";

	/** What the database has room for. */
	private static final int LONGEST_KIND = 64;

	private static final int LONGEST_KEY = 128;

	private final Map<ContentItem, YamlNode> items = new LinkedHashMap<>();

	private final Set<String> keys = new HashSet<>();

	private final Problems problems;

	ContentItems(Problems problems) {
		this.problems = problems;
	}

	/** Adds the items of a file of {@link #LISTS}. */
	void addList(String kind, String file, String yaml) {
		for (YamlNode node : parse(file, yaml).stream().flatMap((root) -> root.list().stream()).toList()) {
			add(kind, node.required("id").text(), node);
		}
	}

	/**
	 * Adds the items of a file that is a map: one for each key, or for each key below.
	 */
	void addMap(String kind, String file, String yaml) {
		for (YamlNode root : parse(file, yaml)) {
			root.entries().forEach((group, node) -> {
				if (node.isMap()) {
					node.entries().forEach((key, value) -> add(kind, group + '.' + key, value));
				}
				else {
					add(kind, group, node);
				}
			});
		}
	}

	/** Adds a file of worked cases: what is said about all of them, and each of them. */
	void addCases(String group, String file, String text) {
		for (YamlNode root : parse(file, text)) {
			root.onlyWith("about", "bases", "cases");
			add(CASE_GROUPS, group, root.without("cases"));
			root.required("cases").list().forEach((node) -> add(CASES + group, node.required("id").text(), node));
		}
	}

	/** Adds an item read back from the database. */
	void addStored(ContentItem item) {
		for (YamlNode node : parse(item.kind() + '/' + item.key(), item.definition())) {
			add(item, node);
		}
	}

	/** Adds an item that was parsed before. */
	void add(ContentItem item, YamlNode node) {
		this.problems.places().itemRead(item.kind(), item.key(), node.place());
		this.items.put(item, node);
	}

	List<ContentItem> items() {
		return List.copyOf(this.items.keySet());
	}

	/** The items of one kind by key, in order. */
	Map<String, YamlNode> ofKind(String kind) {
		var found = new LinkedHashMap<String, YamlNode>();
		this.items.forEach((item, node) -> {
			if (item.kind().equals(kind)) {
				found.put(item.key(), node);
			}
		});
		return found;
	}

	/** The kinds that start with a prefix, in order. */
	List<String> kindsBelow(String prefix) {
		return this.items.keySet()
			.stream()
			.map(ContentItem::kind)
			.filter((kind) -> kind.startsWith(prefix))
			.distinct()
			.toList();
	}

	private void add(String kind, String key, YamlNode node) {
		if (!this.keys.add(kind + '/' + key)) {
			node.report("'" + key + "' stands here a second time");
		}
		if (kind.length() > LONGEST_KIND || key.length() > LONGEST_KEY) {
			node.report("the name '" + key + "' is too long; there is room for " + LONGEST_KEY + " characters");
		}
		add(new ContentItem(kind, key, this.items.size(), node.canonicalJson()), node);
	}

	private List<YamlNode> parse(String file, String yaml) {
		var roots = new ArrayList<YamlNode>();
		try {
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
			if (root != null) {
				roots.add(new YamlNode(file, root, this.problems));
			}
			else {
				this.problems.add(file, "is empty");
			}
		}
		catch (ReaderException ex) {
			long line = yaml.codePoints().limit(ex.getPosition()).filter((c) -> c == '\n').count() + 1;
			this.problems.add(file + ':' + line,
					String.format(Locale.ROOT, "is not YAML: it has the character U+%04X", ex.getCodePoint()));
		}
		catch (MarkedYAMLException ex) {
			this.problems.add(file + ':' + (ex.getProblemMark().getLine() + 1), "is not YAML: " + ex.getProblem());
		}
		return roots;
	}

}
