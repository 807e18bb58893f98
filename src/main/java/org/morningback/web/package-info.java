/**
 * What surrounds the pages: home, privacy, errors, headers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "release" })
package org.morningback.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
