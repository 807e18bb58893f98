package org.morningback.render.drawing;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Reads a drawing into a tree that knows its lines, which the JDK's own reader of trees
 * does not keep. It takes no document type, and so no entity and no other file.
 */
final class SvgReader extends DefaultHandler {

	private static final String LINE = "line";

	private final Document document = Svg.emptyDocument();

	private Node open = this.document;

	private Locator locator = new LocatorImpl();

	private SvgReader() {
	}

	/**
	 * The drawing in a text.
	 * @throws SAXParseException when it cannot be read; it knows the line
	 */
	static Svg read(String text) throws SAXParseException {
		var reader = new SvgReader();
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser().parse(new InputSource(new StringReader(text)), reader);
		}
		catch (SAXParseException ex) {
			throw ex;
		}
		catch (SAXException | ParserConfigurationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
		return new Svg(reader.document);
	}

	/** The line on which an element that was read begins. */
	static int line(Element element) {
		return (element.getUserData(LINE) instanceof Integer line) ? line : 1;
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		this.locator = locator;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) {
		Element element = Svg.element(this.document, name);
		for (int i = 0; i < attributes.getLength(); i++) {
			Svg.set(element, attributes.getQName(i), attributes.getValue(i));
		}
		element.setUserData(LINE, this.locator.getLineNumber(), null);
		this.open = this.open.appendChild(element);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		this.open = this.open.getParentNode();
	}

	@Override
	public void characters(char[] text, int start, int length) {
		this.open.appendChild(this.document.createTextNode(new String(text, start, length)));
	}

}
