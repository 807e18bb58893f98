package org.morningback.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.morningback.knowledge.questions.Answers;

/**
 * How it was when a diary began, to be looked back at.
 *
 * @param at when that was
 * @param release the checksum of the content that judged it
 * @param answers what counted then
 */
public record Baseline(Instant at, String release, Answers answers) {

	/** The day on which that was, where the person is. */
	public LocalDate day(ZoneId zone) {
		return LocalDate.ofInstant(this.at, zone);
	}

	/** Hides the answers, so that no log can hold them. */
	@Override
	public String toString() {
		return "Baseline[hidden]";
	}

}
