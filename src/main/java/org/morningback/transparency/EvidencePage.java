package org.morningback.transparency;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.morningback.knowledge.Claim;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.words.Text;
import org.morningback.transparency.Explainer.Link;

/**
 * What people say and what is known, ready to print.
 *
 * @param verdicts the claims in short, by how they stand up
 * @param topics the claims in full, in the order in which they are told
 */
record EvidencePage(List<VerdictView> verdicts, List<TopicView> topics) {

	/** The claims that stand up alike. */
	record VerdictView(String verdict, List<ClaimView> claims) {

	}

	/** The claims below one heading. */
	record TopicView(String heading, List<ClaimView> claims) {

	}

	/**
	 * A claim, how it stands up, and what we say instead.
	 *
	 * @param term the usual name for what it is about; blank where there is none
	 */
	record ClaimView(int number, String claim, String term, String verdict, String say, List<Link> tips,
			Origin origin) {

	}

	static EvidencePage of(Explainer explainer) {
		return new EvidencePage(Stream.of(Claim.Verdict.values())
			.map((verdict) -> new VerdictView(verdict.word(), views(explainer, (claim) -> claim.verdict() == verdict)))
			.filter((row) -> !row.claims().isEmpty())
			.toList(), topics(explainer));
	}

	private static List<TopicView> topics(Explainer explainer) {
		return Stream.of(Claim.Heading.values())
			.map((heading) -> new TopicView(heading.word(), views(explainer, (claim) -> claim.heading() == heading)))
			.filter((topic) -> !topic.claims().isEmpty())
			.toList();
	}

	private static List<ClaimView> views(Explainer explainer, Predicate<Claim> wanted) {
		return explainer.knowledge().claims().stream().filter(wanted).map((claim) -> view(claim, explainer)).toList();
	}

	private static ClaimView view(Claim claim, Explainer explainer) {
		return new ClaimView(claim.number(), explainer.text(Text.CLAIM, claim.id()),
				explainer.wording().find(Text.CLAIM_TERM, claim.id()).orElse(""), claim.verdict().word(),
				explainer.text(Text.CLAIM_SAY, claim.id()), explainer.tips(claim.tips()),
				explainer.origin(Statement.of(claim)));
	}

}
