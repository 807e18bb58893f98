/**
 * Keeps the releases of the knowledge base in the database.
 */
@NullMarked
package org.morningback.knowledge.store;

import org.jspecify.annotations.NullMarked;
