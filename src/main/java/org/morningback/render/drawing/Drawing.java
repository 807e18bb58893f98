package org.morningback.render.drawing;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A drawing that needs no other file.
 *
 * @param path the thing pictured, such as "routine/ankle-pumps"
 * @param svg the drawing
 * @param width its own width
 * @param height its own height
 */
record Drawing(String path, String svg, int width, int height) {

	static Drawing of(String path, Svg svg) {
		return new Drawing(path, svg.text(), svg.width(), svg.height());
	}

	/** The address changes with the drawing, so that browsers may keep it. */
	String address() {
		return "/drawings/" + this.path + "-" + checksum() + ".svg";
	}

	/** Works out the address, so keep it. */
	Picture picture() {
		return new Picture(address(), "", this.width, this.height);
	}

	private String checksum() {
		return DigestUtils.sha256Hex(this.svg).substring(0, 8);
	}

}
