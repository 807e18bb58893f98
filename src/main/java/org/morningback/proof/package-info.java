/**
 * Proves what a release tells: looks at what all answers lead to before it is published.
 * Plain Java, no framework, but for reading files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "release", "release::yaml", "assessment" })
package org.morningback.proof;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
