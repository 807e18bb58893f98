/**
 * Explains the product by itself: how it decides, what its statements rest on, what it
 * asks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge", "knowledge::yaml", "assessment", "paper" })
package org.morningback.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
