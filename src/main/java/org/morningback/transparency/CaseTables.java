package org.morningback.transparency;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.assessment.CaseVerdict;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.release.Release;

import org.springframework.stereotype.Component;

/** Judges the worked cases of the running release, once for each release. */
@Component
class CaseTables {

	private final ReleaseProofs proofs;

	/** Only one release runs, so the one before need not be remembered. */
	private volatile @Nullable Judged last;

	CaseTables(ReleaseProofs proofs) {
		this.proofs = proofs;
	}

	private record Judged(String checksum, CaseTable table) {

	}

	CaseTable of(Release release) {
		Judged known = this.last;
		if (known == null || !known.checksum().equals(release.checksum())) {
			known = new Judged(release.checksum(), judged(release));
			this.last = known;
		}
		return known.table();
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
