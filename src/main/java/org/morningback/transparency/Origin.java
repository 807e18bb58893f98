package org.morningback.transparency;

import java.time.LocalDate;
import java.util.List;

import org.morningback.knowledge.evidence.Source;

/**
 * Where a statement comes from, ready to print.
 *
 * @param anchor where the statement stands on its page
 * @param sources what it rests on
 * @param ground how firm that is, in the word for it
 * @param judgement why it was decided without direct evidence; blank when it was not
 * @param evidence the grade of a piece of advice; blank for other statements
 * @param written when it was written
 * @param reviewBy by when to look at it again
 * @param overdue whether that day has passed
 */
record Origin(String anchor, List<Source> sources, String ground, String judgement, String evidence, LocalDate written,
		LocalDate reviewBy, boolean overdue) {

}
