/**
 * Published states of the content: which is current, which was withdrawn, and whether one
 * is sound enough to start with.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "database", "render::drawing" })
package org.morningback.release;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
