/**
 * What is asked and what was answered: the questionnaire, conditions over answers, and
 * the path that answers lead along.
 */
@NullMarked
package org.morningback.knowledge.questions;

import org.jspecify.annotations.NullMarked;
