/**
 * What surrounds the pages: home, privacy, errors, headers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "release", "database" })
package org.morningback.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
