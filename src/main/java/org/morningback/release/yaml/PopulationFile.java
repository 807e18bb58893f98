package org.morningback.release.yaml;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.core.io.Resource;

/**
 * The part of a report that says what plausible people are told. It stands in the report
 * of the content, and as it was at the release before in a file of its own.
 */
public final class PopulationFile {

	/** The name of the file about the release before. */
	public static final String BEFORE = "before.yml";

	private static final String PART = "of-1000-people";

	private PopulationFile() {
	}

	/** The part as it is written. */
	public static String of(PopulationTable report) {
		return PART + ":\n  release: \"" + report.release() + "\"\n  people: " + report.people() + "\n"
				+ map("urgencies", report.urgencies(), PopulationTable::perThousand)
				+ map("findings", report.findings(), (share) -> pair("all", "first", share)) + "  findings-each: "
				+ text(report.findingsEach()) + "\n" + map("tips", report.tips(), PopulationTable::perThousand)
				+ "  tips-each: " + text(report.tipsEach()) + "\n"
				+ map("rules", report.rules(), (share) -> pair("met", "only-reason", share));
	}

	/**
	 * The part in a file; empty when there is no such file, or the part is not in it.
	 * @throws BrokenKnowledgeException when it cannot be read
	 */
	public static Optional<PopulationTable> in(Resource file) {
		if (!file.exists()) {
			return Optional.empty();
		}
		String name = String.valueOf(file.getFilename());
		try {
			return Optional
				.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(ContentText.of(file, name))))
				.flatMap((root) -> in(name, root));
		}
		catch (YAMLException ex) {
			throw new BrokenKnowledgeException(List.of(name + ": is not YAML: " + ex.getMessage()));
		}
	}

	/**
	 * The part below the root of a file.
	 * @throws BrokenKnowledgeException when it cannot be read
	 */
	static Optional<PopulationTable> in(String name, Node root) {
		var problems = new Problems();
		Optional<PopulationTable> read = new YamlNode(name, root, problems).optional(PART).map(PopulationFile::report);
		problems.stopIfAny();
		return read;
	}

	private static PopulationTable report(YamlNode node) {
		node.onlyWith("release", "people", "urgencies", "findings", "findings-each", "tips", "tips-each", "rules");
		return new PopulationTable(node.required("release").text(), node.required("people").number(),
				read(node.required("urgencies"), YamlNode::tenths),
				read(node.required("findings"), (share) -> share(share, "all", "first")),
				read(node.required("tips"), YamlNode::tenths),
				read(node.required("rules"), (share) -> share(share, "met", "only-reason")),
				spread(node.required("findings-each")), spread(node.required("tips-each")));
	}

	private static <T> Map<String, T> read(YamlNode node, Function<YamlNode, T> value) {
		var read = new LinkedHashMap<String, T>();
		node.entries().forEach((key, child) -> read.put(key, value.apply(child)));
		return read;
	}

	private static Share share(YamlNode node, String all, String part) {
		return new Share(node.required(all).tenths(), node.required(part).tenths());
	}

	private static Spread spread(YamlNode node) {
		return new Spread(node.required("mean").tenths(), node.required("median").number(),
				node.required("max").number());
	}

	private static <T> String map(String name, Map<String, T> values, Function<T, String> text) {
		String entries = values.entrySet()
			.stream()
			.map((entry) -> "\n    " + entry.getKey() + ": " + text.apply(entry.getValue()))
			.collect(Collectors.joining());
		return "  " + name + ":" + (values.isEmpty() ? " {}" : entries) + "\n";
	}

	private static String pair(String all, String part, Share share) {
		return String.format(Locale.ROOT, "{ %s: %s, %s: %s }", all, PopulationTable.perThousand(share.all()), part,
				PopulationTable.perThousand(share.part()));
	}

	private static String text(Spread spread) {
		return String.format(Locale.ROOT, "{ mean: %s, median: %d, max: %d }",
				PopulationTable.perThousand(spread.mean()), spread.median(), spread.max());
	}

}
