package org.morningback.transparency;

import java.util.List;

import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.RecentlyUsed;
import org.morningback.release.Release;

import org.springframework.stereotype.Component;

/** Judges the worked cases of the running release, once for each release. */
@Component
class CaseTables {

	/** The current release, and the one before while a new one spreads. */
	private static final int MOST = 2;

	private final ReleaseProofs proofs;

	private final RecentlyUsed<String, CaseTable> judged = new RecentlyUsed<>(MOST);

	CaseTables(ReleaseProofs proofs) {
		this.proofs = proofs;
	}

	CaseTable of(Release release) {
		return this.judged.get(release.checksum(), (checksum) -> judged(release));
	}

	private CaseTable judged(Release release) {
		return new CaseTable(release.cases().stream().map((group) -> group(group, release.knowledge())).toList(),
				this.proofs.of(release).map((proof) -> proof.checked()).orElse(List.of()));
	}

	private static CaseTable.Group group(CaseGroup group, KnowledgeBase knowledge) {
		return new CaseTable.Group(group.name(), group.about(),
				group.cases().stream().map((each) -> CaseTable.Result.of(CaseVerdict.of(knowledge, each))).toList());
	}

}
