package org.morningback.render.drawing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Several drawings below one another in one file, because a browser on a slow connection
 * waits for each file. A picture shows the part of the sheet that its view frames.
 */
final class SvgSprite {

	/**
	 * Keeps a neighbour's ink out of sight where the frame on the page has another shape.
	 */
	private static final int GAP = 100;

	private static final String NAMESPACES = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

	private final StringBuilder content = new StringBuilder();

	private int width;

	private int height;

	private SvgSprite() {
	}

	/**
	 * Puts drawings on a sheet.
	 * @param path where the drawings are, such as "options/sleep-position"
	 * @param drawings the drawings without shared parts, by name
	 * @throws IllegalArgumentException when one uses a part that there is not
	 */
	static Drawing of(String path, Map<String, Drawing> drawings, Parts parts) {
		var sheet = new SvgSprite();
		drawings.forEach(sheet::add);
		return new Drawing(path,
				parts.into(String.format(Locale.ROOT,
						"<svg %s viewBox=\"0 0 %d %d\" width=\"%2$d\" height=\"%3$d\">\n%s</svg>", NAMESPACES,
						sheet.width, sheet.height, sheet.content)));
	}

	private void add(String name, Drawing drawing) {
		this.content
			.append(String.format(Locale.ROOT, "<view id=\"%s\" viewBox=\"0 %d %d %d\"/>\n", name, this.height,
					drawing.width(), drawing.height()))
			.append(withIdsOf(name, drawing.svg()).replace(NAMESPACES, "y=\"" + this.height + "\""));
		this.width = Math.max(this.width, drawing.width());
		this.height += drawing.height() + GAP;
	}

	/** Drawings name their own layers alike, so each gets names of its own. */
	private static String withIdsOf(String name, String svg) {
		Set<String> own = Parts.ids(Parts.ID, svg);
		String renamed = Parts.ID.matcher(svg).replaceAll(" id=\"" + name + "-$1\"");
		return Parts.USE.matcher(renamed)
			.replaceAll((use) -> own.contains(use.group(1)) ? "xlink:href=\"#" + name + "-" + use.group(1) + "\""
					: use.group());
	}

}
