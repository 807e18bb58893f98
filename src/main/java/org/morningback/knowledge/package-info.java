/**
 * What we ask and what the answers can mean. Plain Java, no framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.morningback.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
