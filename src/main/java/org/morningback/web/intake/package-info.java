/**
 * Takes the bodies of requests in before a thread is given to them.
 */
@NullMarked
package org.morningback.web.intake;

import org.jspecify.annotations.NullMarked;
