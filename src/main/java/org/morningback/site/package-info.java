/**
 * What surrounds the pages: home, privacy, errors, headers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "knowledge")
package org.morningback.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
