package org.morningback.release.store;

import java.time.Clock;
import java.time.Duration;

/**
 * How time passes for who looks at something again.
 *
 * @param clock tells how long ago the last look was
 * @param patience how long one waits for a look
 */
record Pace(Clock clock, Duration patience) {

}
