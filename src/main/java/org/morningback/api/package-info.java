/**
 * The JSON API: judges answers sent by other programs and keeps none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "release", "journey", "web", "web::limits" })
package org.morningback.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
