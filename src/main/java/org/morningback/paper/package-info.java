/**
 * Makes files of printable pages: tagged PDF, for those who see it and those who hear it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "drawing" })
package org.morningback.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
