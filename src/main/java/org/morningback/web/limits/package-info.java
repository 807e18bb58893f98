/**
 * How much one client, and all together, may ask for.
 */
@NullMarked
@NamedInterface
package org.morningback.web.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
