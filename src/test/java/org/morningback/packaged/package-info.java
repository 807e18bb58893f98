/**
 * Tests of the packaged application, run as a process of its own.
 */
@NullMarked
package org.morningback.packaged;

import org.jspecify.annotations.NullMarked;
