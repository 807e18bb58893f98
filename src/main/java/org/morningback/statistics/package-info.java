/**
 * Counts what happens: how often, and nothing else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "journey", "knowledge" })
package org.morningback.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
