package org.morningback.render.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.render.drawing.DrawingFiles.Flaw;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * A drawing only draws: with shapes, in the colours that can be printed in black, without
 * script, style or another file.
 */
final class SvgCheck {

	private static final Set<String> SHAPES = Set.of("circle", "ellipse", "line", "path", "polygon", "polyline",
			"rect");

	private static final Set<String> FRAMES = Set.of("svg", "defs", "g", "use", "mask", "clipPath");

	private static final Set<String> ATTRIBUTES = Set.of("id", "xmlns", "xmlns:xlink", "xlink:href", "viewBox", "width",
			"height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "transform", "fill",
			"fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
			"stroke-dasharray", "stroke-opacity", "stroke-miterlimit", "opacity", "mask", "clip-path", "clip-rule",
			SpotReader.SPOT, SpotReader.WORDS);

	/** The accents, the inks, and what a mask is made of. */
	private static final Set<String> COLOURS = Set
		.of("none #ffffff #eadfcf #e0a04a #20302f #66716f #000000".split(" "));

	private static final String WHOLE = "0|[1-9]\\d{0,4}";

	private final String file;

	private final Consumer<Flaw> report;

	private final Set<String> ids = new HashSet<>();

	SvgCheck(String file, Consumer<Flaw> report) {
		this.file = file;
		this.report = report;
	}

	/** Reports what is wrong with a drawing, but for what it names. */
	void check(Svg svg) {
		root(svg.root());
		Svg.elements(svg.root()).forEach(this::element);
	}

	/** Reports what a drawing names that is neither in it nor among the parts. */
	void references(Svg svg, Parts parts) {
		Set<String> missing = Parts.foreign(svg.root());
		missing.removeAll(parts.names());
		Svg.elements(svg.root()).forEach((element) -> references(element, missing));
	}

	private void root(Element root) {
		require(root.getTagName().equals("svg"), root, "a drawing is an <svg> and not a <" + root.getTagName() + ">");
		Svg.NAMESPACES.forEach((name, value) -> require(root.getAttribute(name).equals(value), root,
				"the <svg> needs " + name + "=\"" + value + '"'));
		List<String> size = Stream.of("width", "height").map(root::getAttribute).toList();
		require(size.stream().allMatch((length) -> length.matches("[1-9]\\d{0,4}")), root,
				"the <svg> needs a width and a height in whole numbers without a unit");
		require(root.getAttribute("viewBox").equals("0 0 " + String.join(" ", size)), root,
				"the <svg> needs viewBox=\"0 0 W H\" with the numbers of its width and height");
	}

	private void element(Element element) {
		String name = element.getTagName();
		if (!SHAPES.contains(name) && !FRAMES.contains(name)) {
			report(element, "a drawing takes no <" + name + ">; it is made of "
					+ Stream.concat(SHAPES.stream(), FRAMES.stream()).sorted().collect(Collectors.joining(", ")));
			return;
		}
		Svg.attributes(element).forEach((attribute) -> attribute(element, attribute));
		String id = element.getAttribute("id");
		require(id.isEmpty() || this.ids.add(id), element, "the id '" + id + "' stands here a second time");
		if (element.hasAttribute(SpotReader.SPOT) || element.hasAttribute(SpotReader.WORDS)) {
			spot(element);
		}
	}

	private void attribute(Element element, Attr attribute) {
		String name = attribute.getName();
		String value = attribute.getValue();
		if (!ATTRIBUTES.contains(name)) {
			report(element, name.equals("href") ? "write 'xlink:href' in place of 'href'"
					: "a drawing takes no attribute '" + name + "'; remove it");
		}
		else if (Svg.COLOURED.contains(name)) {
			require(COLOURS.contains(value), element,
					"'" + value + "' is none of the colours " + new TreeSet<>(COLOURS));
		}
		else if (name.equals("xlink:href") || value.contains("url(")) {
			require(Svg.reference(attribute).isPresent(), element,
					"a drawing needs no other file: in place of '" + value + "' name something of its own, as '#name'");
		}
	}

	private void spot(Element element) {
		require(element.getTagName().equals("rect")
				&& SpotReader.LENGTHS.stream().map(element::getAttribute).allMatch((length) -> length.matches(WHOLE)),
				element, "a place is a <rect> with whole numbers for " + SpotReader.LENGTHS);
	}

	private void references(Element element, Set<String> missing) {
		Svg.attributes(element)
			.stream()
			.flatMap((attribute) -> Svg.reference(attribute).stream())
			.filter(missing::contains)
			.forEach((name) -> report(element,
					"there is no '" + name + "' here, and no part of that name in drawings/parts.svg"));
	}

	private void require(boolean sound, Element element, String message) {
		if (!sound) {
			report(element, message);
		}
	}

	private void report(Element element, String message) {
		this.report.accept(new Flaw(this.file + ':' + SvgReader.line(element), message));
	}

}
