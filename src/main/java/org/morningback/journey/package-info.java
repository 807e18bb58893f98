/**
 * A person's way: their answers and the change of them, and answering a step, however the
 * answers come.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "release", "vault" })
package org.morningback.journey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
