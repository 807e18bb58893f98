/**
 * Explains the product by itself: how it decides, what its statements rest on, what it
 * asks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "assessment", "release", "release::yaml", "render::pdf", "web",
		"web::limits", "experiment" })
package org.morningback.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
