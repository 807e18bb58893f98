/**
 * Draws what the words say: line drawings and their addresses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.morningback.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
