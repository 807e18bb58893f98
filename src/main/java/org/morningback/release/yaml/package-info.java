/**
 * Reads the authors' files, strictly: each problem with its file and line.
 */
@NullMarked
@NamedInterface("yaml")
package org.morningback.release.yaml;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
