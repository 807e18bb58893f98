/**
 * Asks the questions, a step a page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "session", "drawing" })
package org.morningback.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
