package org.morningback.release.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.evidence.Source;

/**
 * Reads where statements come from. A statement without dates of its own has those of
 * "about.yml".
 */
final class ProvenanceReader {

	private final LocalDate written;

	private final LocalDate reviewBy;

	ProvenanceReader(Map<String, YamlNode> about, Problems problems) {
		this.written = date(about, "written", problems);
		this.reviewBy = date(about, "review-by", problems);
	}

	Provenance read(YamlNode node) {
		return read(node, "");
	}

	/** Where the urgency of a rule comes from. It was written with its rule. */
	Provenance readLevel(YamlNode rule) {
		return read(rule, "level-");
	}

	private Provenance read(YamlNode node, String part) {
		return new Provenance(node.optional(part + "sources").map((n) -> n.words(Source.Id::new)).orElse(List.of()),
				node.optional(part + "judgement").map(YamlNode::text).orElse(""),
				node.optional("written").map(YamlNode::date).orElse(this.written),
				node.optional("review-by").map(YamlNode::date).orElse(this.reviewBy));
	}

	private static LocalDate date(Map<String, YamlNode> about, String key, Problems problems) {
		if (!about.containsKey(key)) {
			problems.add("about.yml", "'" + key + "' is missing");
			return LocalDate.EPOCH;
		}
		return about.get(key).date();
	}

}
