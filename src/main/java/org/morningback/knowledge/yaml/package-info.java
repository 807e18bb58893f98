/**
 * Reads the knowledge base from its authors' files, strictly.
 */
@NullMarked
@NamedInterface("yaml")
package org.morningback.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
