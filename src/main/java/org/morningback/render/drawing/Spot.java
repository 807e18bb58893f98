package org.morningback.render.drawing;

/**
 * A place on a map; it lies on those that are written before it.
 *
 * @param thing what is there, such as "lower-back"
 * @param named whether the words for it stand here
 * @param x where it starts, from the left
 * @param y where it starts, from the top
 * @param width how wide it is
 * @param height how high it is
 */
public record Spot(String thing, boolean named, int x, int y, int width, int height) {

}
