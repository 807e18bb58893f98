/**
 * What statements rest on: sources, judgements and how good the evidence is.
 */
@NullMarked
package org.morningback.knowledge.evidence;

import org.jspecify.annotations.NullMarked;
