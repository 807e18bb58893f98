package org.morningback.assessment;

import org.morningback.knowledge.Answer;

/**
 * One answer that, given instead or as well, would lead to another result.
 *
 * @param answer the answer not given
 * @param result what the answers would mean with it
 */
public record Alternative(Answer answer, Assessment result) {

}
