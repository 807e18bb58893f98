/**
 * Keeps releases in the database.
 */
@NullMarked
package org.morningback.release.store;

import org.jspecify.annotations.NullMarked;
