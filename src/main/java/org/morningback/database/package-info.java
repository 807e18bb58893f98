/**
 * The file that the embedded database lies in: whole, private, no larger than it must be,
 * and backed up. It does not know what is stored.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.morningback.database;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
