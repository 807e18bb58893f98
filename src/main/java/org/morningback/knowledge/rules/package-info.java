/**
 * What answers mean: urgency rules, causes, tips and whom they are for.
 */
@NullMarked
package org.morningback.knowledge.rules;

import org.jspecify.annotations.NullMarked;
