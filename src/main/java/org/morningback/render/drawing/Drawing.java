package org.morningback.render.drawing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A drawing that needs no other file.
 *
 * @param path the thing pictured, such as "routine/ankle-pumps"
 * @param svg the drawing
 */
record Drawing(String path, String svg) {

	/** The address changes with the drawing, so that browsers may keep it. */
	String address() {
		return "/drawings/" + this.path + "-" + checksum() + ".svg";
	}

	/**
	 * The sheet it shares with the drawings beside it: all in a folder of a folder do.
	 */
	Optional<String> sheet() {
		String folder = this.path.substring(0, this.path.lastIndexOf('/'));
		return Optional.of(folder).filter((name) -> name.contains("/"));
	}

	String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/** The same in black ink on white, for old printers and copiers. */
	Drawing plain() {
		return new Drawing(this.path,
				this.svg.replaceAll("#(?:eadfcf|e0a04a)\\b", "#ffffff").replaceAll("#(?:20302f|66716f)\\b", "#000000"));
	}

	/** Works out address and size, so keep it. */
	Picture picture() {
		return new Picture(address(), "", width(), height());
	}

	int width() {
		return size("width");
	}

	int height() {
		return size("height");
	}

	private int size(String attribute) {
		String root = this.svg.substring(0, this.svg.indexOf('>'));
		Matcher size = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(root);
		if (!size.find()) {
			throw new IllegalArgumentException("The drawing '" + this.path + "' has no " + attribute);
		}
		return Integer.parseInt(size.group(1));
	}

	private String checksum() {
		return DigestUtils.sha256Hex(this.svg).substring(0, 8);
	}

}
