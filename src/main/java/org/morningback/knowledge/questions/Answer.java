package org.morningback.knowledge.questions;

/**
 * One option a person chose: the smallest piece of evidence.
 *
 * @param question the question asked
 * @param option the option chosen
 */
public record Answer(Question.Id question, Option.Id option) {

}
