/**
 * The words for questions, answers and rules, in one language and region.
 */
@NullMarked
package org.morningback.knowledge.words;

import org.jspecify.annotations.NullMarked;
