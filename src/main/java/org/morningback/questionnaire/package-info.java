/**
 * Asks the questions, a step a page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "release", "journey", "render::drawing", "web",
		"web::limits" })
package org.morningback.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
