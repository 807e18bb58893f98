package org.morningback.questionnaire;

import org.morningback.knowledge.words.Transcript;

/**
 * What was asked and what was said, to check and to change.
 *
 * @param transcript the answers by step
 * @param complete whether nothing is open
 * @param next where to go on
 */
record AnswerSummaryPage(Transcript transcript, boolean complete, String next) {

}
