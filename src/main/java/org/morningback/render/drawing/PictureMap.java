package org.morningback.render.drawing;

import java.util.List;

/**
 * A drawing on which things have their places.
 *
 * @param picture the drawing
 * @param spots the places; a thing may have several
 */
public record PictureMap(Picture picture, List<Spot> spots) {

	public PictureMap {
		spots = List.copyOf(spots);
	}

}
