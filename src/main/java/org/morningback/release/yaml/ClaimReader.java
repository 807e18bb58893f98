package org.morningback.release.yaml;

import org.morningback.knowledge.Claim;
import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.rules.Tip;

/**
 * Reads what the product says about claims and about itself.
 */
final class ClaimReader {

	private final ProvenanceReader provenances;

	ClaimReader(ProvenanceReader provenances) {
		this.provenances = provenances;
	}

	Claim claim(String id, YamlNode node) {
		node.onlyWith("id", "number", "heading", "verdict", "tips", "sources", "judgement", "written", "review-by");
		return new Claim(new Claim.Id(id), node.required("number").number(),
				node.required("heading").word(Claim.Heading.class), node.required("verdict").word(Claim.Verdict.class),
				node.required("tips").words(Tip.Id::new), this.provenances.read(node));
	}

	Hazard hazard(String id, YamlNode node) {
		node.onlyWith("id", "severity", "tests");
		return new Hazard(new Hazard.Id(id), node.required("severity").word(Hazard.Severity.class),
				node.required("tests").words((test) -> test));
	}

}
