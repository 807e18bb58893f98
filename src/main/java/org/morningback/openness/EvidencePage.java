package org.morningback.openness;

import java.util.List;

import org.morningback.knowledge.Claim;
import org.morningback.knowledge.Statement;
import org.morningback.openness.Explainer.Link;

/**
 * What people say and what is known, ready to print.
 *
 * @param claims all claims, in the order of their numbers
 */
record EvidencePage(List<ClaimView> claims) {

	/** A claim, how it stands up, and what we say instead. */
	record ClaimView(int number, String claim, String verdict, String say, List<Link> tips, Origin origin) {

	}

	static EvidencePage of(Explainer explainer) {
		return new EvidencePage(
				explainer.knowledge().claims().stream().map((claim) -> view(claim, explainer)).toList());
	}

	private static ClaimView view(Claim claim, Explainer explainer) {
		return new ClaimView(claim.number(), explainer.text("claims", claim.id(), "claim"), claim.verdict().word(),
				explainer.text("claims", claim.id(), "say"), explainer.tips(claim.tips()),
				explainer.origin(Statement.of(claim)));
	}

}
