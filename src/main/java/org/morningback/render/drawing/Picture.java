package org.morningback.render.drawing;

/**
 * A drawing on a page.
 *
 * @param address where the browser gets it
 * @param text what stands for it where it is not seen; blank where the words beside it
 * say the same
 * @param width its own width, before any style rule
 * @param height its own height
 */
public record Picture(String address, String text, int width, int height) {

	Picture saying(String words) {
		return new Picture(this.address, words, this.width, this.height);
	}

	Picture at(String place) {
		return new Picture(place, this.text, this.width, this.height);
	}

	/** The same in black ink on white, without shades. */
	public Picture plain() {
		return new Picture(this.address.replaceFirst("^/drawings/", "/drawings/plain/"), this.text, this.width,
				this.height);
	}

}
