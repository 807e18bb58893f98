/**
 * Journeys in a real browser, and finding one.
 */
@NullMarked
package org.morningback.browser;

import org.jspecify.annotations.NullMarked;
