package org.morningback.render.drawing;

import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Several drawings below one another in one file, because a browser on a slow connection
 * waits for each file. A picture shows the part of the sheet that its view frames.
 */
final class SvgSprite {

	/**
	 * Keeps a neighbour's ink out of sight where the frame on the page has another shape.
	 */
	private static final int GAP = 100;

	private final Document document = Svg.emptyDocument();

	private final Element root = Svg.element(this.document, "svg");

	private int width;

	private int height;

	private SvgSprite() {
		this.document.appendChild(this.root);
		Svg.NAMESPACES.forEach((name, value) -> Svg.set(this.root, name, value));
	}

	/**
	 * Puts drawings on a sheet.
	 * @param drawings the drawings without shared parts, by name
	 */
	static Svg of(Map<String, Svg> drawings, Parts parts) {
		var sheet = new SvgSprite();
		drawings.forEach(sheet::add);
		sheet.frame(sheet.root, 0, sheet.width, sheet.height);
		sheet.root.setAttribute("width", String.valueOf(sheet.width));
		sheet.root.setAttribute("height", String.valueOf(sheet.height));
		return parts.into(new Svg(sheet.document));
	}

	private void add(String name, Svg drawing) {
		Element view = Svg.element(this.document, "view");
		view.setAttribute("id", name);
		frame(view, this.height, drawing.width(), drawing.height());
		this.root.appendChild(view);
		this.root.appendChild(placed(name, drawing));
		this.width = Math.max(this.width, drawing.width());
		this.height += drawing.height() + GAP;
	}

	/** Drawings name their own layers alike, so each gets names of its own. */
	private Element placed(String name, Svg drawing) {
		Element copy = (Element) this.document.importNode(drawing.root(), true);
		Set<String> own = Svg.ids(copy);
		Svg.rename(copy, (id) -> own.contains(id) ? name + '-' + id : id);
		Svg.NAMESPACES.keySet().forEach(copy::removeAttribute);
		copy.setAttribute("y", String.valueOf(this.height));
		return copy;
	}

	private void frame(Element element, int top, int wide, int high) {
		element.setAttribute("viewBox", "0 " + top + ' ' + wide + ' ' + high);
	}

}
