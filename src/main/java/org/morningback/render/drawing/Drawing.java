package org.morningback.render.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.svg.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 4);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
