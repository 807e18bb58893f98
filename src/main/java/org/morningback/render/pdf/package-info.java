/**
 * Makes files of printable pages: tagged PDF, for those who see it and those who hear it.
 */
@NullMarked
@NamedInterface("pdf")
package org.morningback.render.pdf;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
