/**
 * Draws what the words say: line drawings and their addresses.
 */
@NullMarked
@NamedInterface("drawing")
package org.morningback.render.drawing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
