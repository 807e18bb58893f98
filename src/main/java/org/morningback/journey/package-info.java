/**
 * Remembers a person's answers between requests, encrypted, for a limited time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "release" })
package org.morningback.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
