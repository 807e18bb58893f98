package org.morningback.malformed;

/**
 * What a browser would send along.
 *
 * @param cookies the cookie header
 * @param token the token of a form
 */
record Visitor(String cookies, String token) {

}
