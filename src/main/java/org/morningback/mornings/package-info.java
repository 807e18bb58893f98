/**
 * The pages of the diary: scores a morning in two taps, and shows what the last two weeks
 * say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "release", "journey", "diary", "experiment",
		"web", "web::limits" })
package org.morningback.mornings;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
