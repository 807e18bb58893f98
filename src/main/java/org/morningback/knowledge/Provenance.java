package org.morningback.knowledge;

import java.util.List;

/**
 * Where a statement comes from.
 *
 * @param sources what it rests on
 * @param judgement why it was decided without direct evidence; blank when it was not
 */
public record Provenance(List<Source.Id> sources, String judgement) {

	public Provenance {
		sources = List.copyOf(sources);
	}

	public boolean isJudgement() {
		return !this.judgement.isBlank();
	}

	public boolean isMissing() {
		return this.sources.isEmpty() && !isJudgement();
	}

}
