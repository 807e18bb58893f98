package org.morningback.render.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/** A drawing as a tree. It stays as it is: whoever changes it gets another. */
final class Svg {

	static final SortedMap<String, String> NAMESPACES = new TreeMap<>(
			Map.of("xmlns", "http://www.w3.org/2000/svg", "xmlns:xlink", "http://www.w3.org/1999/xlink"));

	/** The attributes that hold a colour. */
	static final Set<String> COLOURED = Set.of("fill", "stroke");

	/** Black ink on white, for old printers and copiers. */
	private static final Map<String, String> PLAIN = Map.of("#eadfcf", "#ffffff", "#e0a04a", "#ffffff", "#20302f",
			"#000000", "#66716f", "#000000");

	/** How an attribute names another element of the drawing. */
	private static final Pattern REFERENCE = Pattern.compile("#(.+)|url\\(#(.+)\\)");

	private final Document document;

	Svg(Document document) {
		this.document = document;
	}

	/** An element that is not yet in a drawing. */
	static Element element(Document document, String name) {
		return document.createElementNS(NAMESPACES.get("xmlns"), name);
	}

	/** Gives an element an attribute in the namespace of its name. */
	static void set(Element element, String name, String value) {
		String namespace = name.startsWith("xmlns") ? XMLConstants.XMLNS_ATTRIBUTE_NS_URI
				: name.startsWith("xlink:") ? NAMESPACES.get("xmlns:xlink") : null;
		element.setAttributeNS(namespace, name, value);
	}

	static Document emptyDocument() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Element root() {
		return this.document.getDocumentElement();
	}

	int width() {
		return Integer.parseInt(root().getAttribute("width"));
	}

	int height() {
		return Integer.parseInt(root().getAttribute("height"));
	}

	/** As it is sent to a browser. */
	String text() {
		LSSerializer serializer = ((DOMImplementationLS) this.document.getImplementation()).createLSSerializer();
		serializer.getDomConfig().setParameter("xml-declaration", false);
		return serializer.writeToString(root());
	}

	/** The same with a change. */
	Svg with(Consumer<Document> change) {
		Document copy = (Document) this.document.cloneNode(true);
		change.accept(copy);
		return new Svg(copy);
	}

	Svg plain() {
		return with((copy) -> elements(copy.getDocumentElement()).stream()
			.flatMap((element) -> attributes(element).stream())
			.filter((attribute) -> COLOURED.contains(attribute.getName()))
			.forEach((colour) -> colour.setValue(PLAIN.getOrDefault(colour.getValue(), colour.getValue()))));
	}

	/** An element and those in it, in the order written. */
	static List<Element> elements(Element root) {
		var elements = new ArrayList<Element>();
		add(root, elements);
		return elements;
	}

	private static void add(Element element, List<Element> elements) {
		elements.add(element);
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				add(inner, elements);
			}
		}
	}

	static List<Attr> attributes(Element element) {
		var attributes = new ArrayList<Attr>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.add((Attr) element.getAttributes().item(i));
		}
		return attributes;
	}

	/** The names of an element and of those in it. */
	static Set<String> ids(Element root) {
		return elements(root).stream()
			.map((element) -> element.getAttribute("id"))
			.filter((id) -> !id.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** What an element and those in it name. */
	static Set<String> references(Element root) {
		return elements(root).stream()
			.flatMap((element) -> attributes(element).stream())
			.flatMap((attribute) -> reference(attribute).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The element that an attribute names, if it does. */
	static Optional<String> reference(Attr attribute) {
		return Optional.of(REFERENCE.matcher(attribute.getValue()))
			.filter((found) -> !COLOURED.contains(attribute.getName()) && found.matches())
			.map(Svg::name);
	}

	/** Gives other names to what an element names, and to the elements themselves. */
	static void rename(Element root, UnaryOperator<String> other) {
		elements(root).stream().flatMap((element) -> attributes(element).stream()).forEach((attribute) -> {
			if (attribute.getName().equals("id")) {
				attribute.setValue(other.apply(attribute.getValue()));
			}
			reference(attribute).ifPresent(
					(name) -> attribute.setValue(attribute.getValue().replace('#' + name, '#' + other.apply(name))));
		});
	}

	private static String name(Matcher reference) {
		return (reference.group(1) != null) ? reference.group(1) : reference.group(2);
	}

}
