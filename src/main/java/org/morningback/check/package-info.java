/**
 * Checks a release thoroughly before it is published. Plain Java, no framework, but for
 * reading files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "knowledge::yaml", "assessment" })
package org.morningback.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
