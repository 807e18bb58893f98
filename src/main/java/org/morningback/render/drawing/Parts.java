package org.morningback.render.drawing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * The parts that drawings share, such as a head or a bed. A picture in a page cannot look
 * into another file, so each drawing gets a copy of the parts it uses.
 */
final class Parts {

	private final Map<String, Element> parts = new LinkedHashMap<>();

	private Parts() {
	}

	/** The parts are what lies directly in the definitions of a drawing. */
	static Parts of(Svg svg) {
		var parts = new Parts();
		for (Element element : Svg.elements(svg.root())) {
			if (element.hasAttribute("id") && element.getParentNode() instanceof Element parent
					&& parent.getTagName().equals("defs")) {
				parts.parts.put(element.getAttribute("id"), element);
			}
		}
		return parts;
	}

	/** No parts. */
	static Parts none() {
		return new Parts();
	}

	Set<String> names() {
		return this.parts.keySet();
	}

	/**
	 * The drawing with the parts it uses; its own come first. What is no part stays
	 * without a copy.
	 */
	Svg into(Svg svg) {
		Collection<Element> needed = neededBy(svg).values();
		return needed.isEmpty() ? svg : svg.with((copy) -> {
			Element definitions = Svg.element(copy, "defs");
			needed.forEach((part) -> definitions.appendChild(copy.importNode(part, true)));
			copy.getDocumentElement().insertBefore(definitions, copy.getDocumentElement().getFirstChild());
		});
	}

	/** A part may use another. */
	private Map<String, Element> neededBy(Svg svg) {
		var needed = new LinkedHashMap<String, Element>();
		var open = new ArrayDeque<>(foreign(svg.root()));
		while (!open.isEmpty()) {
			String id = open.removeFirst();
			Element part = this.parts.get(id);
			if (part != null && needed.putIfAbsent(id, part) == null) {
				open.addAll(foreign(part));
			}
		}
		return needed;
	}

	/** What is named and not there. */
	static Set<String> foreign(Element root) {
		var names = new LinkedHashSet<>(Svg.references(root));
		names.removeAll(Svg.ids(root));
		return names;
	}

}
