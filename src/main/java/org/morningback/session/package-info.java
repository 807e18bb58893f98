/**
 * Remembers a person's answers between requests, encrypted, for a limited time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge" })
package org.morningback.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
