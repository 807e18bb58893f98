/**
 * Keeps a person's documents between requests, encrypted, for a limited time: found and
 * opened by a secret that only the person has. It does not know what a document means.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.morningback.vault;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
