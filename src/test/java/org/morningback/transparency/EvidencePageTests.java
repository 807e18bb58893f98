package org.morningback.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.Claim;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.TinyRelease;
import org.morningback.transparency.EvidencePage.ClaimView;
import org.morningback.transparency.EvidencePage.TopicView;
import org.morningback.transparency.EvidencePage.VerdictView;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link EvidencePage}. */
class EvidencePageTests {

	private static final EvidencePage PAGE = page(Map.of("claims.damp.term", "moisture"),
			claim("cold", 1, Claim.Heading.MATTRESS, Claim.Verdict.WEAK),
			claim("damp", 2, Claim.Heading.TREATMENT, Claim.Verdict.WEAK),
			claim("dry", 3, Claim.Heading.MATTRESS, Claim.Verdict.SUPPORTED));

	@Test
	void groupsClaimsByHeadingInTheOrderInWhichTheyAreTold() {
		assertThat(PAGE.topics()).extracting(TopicView::heading).containsExactly("treatment", "mattress");
		assertThat(PAGE.topics().get(1).claims()).extracting(ClaimView::number).containsExactly(1, 3);
	}

	@Test
	void listsClaimsByVerdictTheBestSupportedFirst() {
		assertThat(PAGE.verdicts()).extracting(VerdictView::verdict).containsExactly("supported", "weak");
		assertThat(PAGE.verdicts().get(1).claims()).extracting(ClaimView::number).containsExactly(1, 2);
	}

	@Test
	void namesTheUsualTermWhereThereIsOne() {
		assertThat(PAGE.topics()).flatExtracting(TopicView::claims)
			.extracting(ClaimView::term)
			.containsExactly("moisture", "", "");
	}

	private static EvidencePage page(Map<String, String> more, Claim... claims) {
		var tiny = new TinyKnowledge();
		List.of(claims).forEach(tiny::with);
		var texts = new TreeMap<>(TinyRelease.texts(tiny));
		texts.putAll(more);
		return EvidencePage.of(new Explainer(tiny.build(), new Wording(Locale.ENGLISH, texts), LocalDate.EPOCH));
	}

	private static Claim claim(String id, int number, Claim.Heading heading, Claim.Verdict verdict) {
		return new Claim(new Claim.Id(id), number, heading, verdict, List.of(), TinyKnowledge.provenance("for a test"));
	}

}
