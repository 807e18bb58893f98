/**
 * Reads the knowledge base from its authors' files, strictly.
 */
@NullMarked
package org.morningback.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
