package org.morningback.questionnaire;

import org.morningback.knowledge.Transcript;

/**
 * What was asked and what was said, to check and to change.
 *
 * @param transcript the answers by step
 * @param complete whether nothing is open
 * @param next where to go on
 */
record CheckPage(Transcript transcript, boolean complete, String next) {

}
