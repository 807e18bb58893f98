/**
 * Shows and prints the advice.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "release", "journey", "diary", "experiment",
		"render::drawing", "render::pdf", "web", "web::limits" })
package org.morningback.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
