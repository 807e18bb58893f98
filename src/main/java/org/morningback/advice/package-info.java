/**
 * Shows and prints the advice.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "session", "drawing", "paper" })
package org.morningback.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
