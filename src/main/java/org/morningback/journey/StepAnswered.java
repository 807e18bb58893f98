package org.morningback.journey;

import org.morningback.knowledge.questions.Step;

/**
 * Published when somebody has sent a step. It says nothing of who, nor of what was
 * chosen.
 *
 * @param step the step
 * @param kind what was done with the answers
 */
public record StepAnswered(Step.Id step, StepOutcome.Kind kind) {

}
