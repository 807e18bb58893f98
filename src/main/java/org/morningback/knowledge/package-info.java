/**
 * What we ask, what answers mean, what it rests on, and the words for it. Plain Java, no
 * framework. Its parts know each other in one direction: rules know questions and
 * evidence, words know all three, and the whole knows its parts.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.morningback.knowledge;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
