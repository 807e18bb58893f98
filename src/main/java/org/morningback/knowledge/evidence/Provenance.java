package org.morningback.knowledge.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a statement comes from.
 *
 * @param sources what it rests on
 * @param judgement why it was decided without direct evidence; blank when it was not
 * @param written when it was written
 * @param reviewBy the last day on which it may stand without having been looked at again
 */
public record Provenance(List<Source.Id> sources, String judgement, LocalDate written, LocalDate reviewBy) {

	public Provenance {
		sources = List.copyOf(sources);
	}

	public boolean isJudgement() {
		return !this.judgement.isBlank();
	}

	public boolean isOverdue(LocalDate today) {
		return this.reviewBy.isBefore(today);
	}

}
