/**
 * Makes pictures and papers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.morningback.render;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
