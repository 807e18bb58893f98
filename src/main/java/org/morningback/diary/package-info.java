/**
 * A person's mornings: how it was when they got up, day by day in their own zone, and
 * what that says after some of them. A document of its own beside the answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "vault", "journey", "experiment" })
package org.morningback.diary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
