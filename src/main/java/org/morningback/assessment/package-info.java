/**
 * Judges a person's answers. Plain Java, no framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "knowledge")
package org.morningback.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
