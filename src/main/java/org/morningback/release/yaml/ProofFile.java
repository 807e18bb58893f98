package org.morningback.release.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.core.io.Resource;

/**
 * The report of a thorough check, beside the content it is about. It says which content
 * was found sound, by its checksum.
 */
public final class ProofFile {

	/** Its name in the content's folder. */
	public static final String NAME = "report.yml";

	private ProofFile() {
	}

	/**
	 * What a report says.
	 *
	 * @param checksum the checksum of the content it is about
	 * @param checked what was checked, a line each
	 * @param people what plausible people are told
	 */
	public record Proof(String checksum, List<String> checked, Optional<PopulationTable> people) {

	}

	/**
	 * The text of a report: the checksum, what was checked, and what plausible people are
	 * told.
	 */
	public static String of(String checksum, List<String> checked, PopulationTable people) {
		return String.format(Locale.ROOT, "checksum: %s\nchecked:\n%s%s", checksum,
				checked.stream().map((line) -> "  - \"" + line + "\"\n").collect(Collectors.joining()),
				PopulationFile.of(people));
	}

	/** The checksum in a report; empty when there is none that can be read. */
	public static Optional<String> checksumIn(Resource report) {
		return in(report).map(Proof::checksum);
	}

	/**
	 * What a report says; empty when there is no report, or none that can be read. What
	 * is wrong with a part of it only leaves that part out.
	 */
	public static Optional<Proof> in(Resource report) {
		if (!report.exists()) {
			return Optional.empty();
		}
		try {
			Node root = new Yaml(new LoaderOptions())
				.compose(new StringReader(report.getContentAsString(StandardCharsets.UTF_8)));
			return Optional.ofNullable(root).flatMap(ProofFile::proof);
		}
		catch (YAMLException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<Proof> proof(Node root) {
		var lines = new YamlNode(NAME, root, new Problems());
		return lines.optional("checksum")
			.map((checksum) -> new Proof(checksum.text(),
					lines.optional("checked").map((all) -> all.words((line) -> line)).orElse(List.of()), people(root)));
	}

	private static Optional<PopulationTable> people(Node root) {
		try {
			return PopulationFile.in(NAME, root);
		}
		catch (BrokenKnowledgeException ex) {
			return Optional.empty();
		}
	}

}
