package org.morningback;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * What the browser got.
 *
 * @param status the status code
 * @param headers the headers, by name in lower case
 * @param body the page
 */
public record Page(int status, Map<String, List<String>> headers, String body) {

	/** Where it leads, without the host; blank when it is no redirect. */
	public String location() {
		URI to = URI.create(header("location"));
		return (to.getRawQuery() != null) ? to.getRawPath() + '?' + to.getRawQuery() : to.getRawPath();
	}

	public String header(String name) {
		return String.join(", ", this.headers.getOrDefault(name, List.of()));
	}

	/** The part that differs from page to page, as a person reads it. */
	public String main() {
		return text(document().expectFirst("main"));
	}

	/** The questions offered, in order. */
	public List<String> questions() {
		return all("[data-question]", "data-question");
	}

	/** The options shown as chosen. */
	public List<String> checked(String question) {
		return all("input[name=" + question + "][checked]", "value");
	}

	/** The message at a question; blank when there is none. */
	public String errorAt(String question) {
		return String.join("", texts("p.error#" + question + "-error"));
	}

	/** The messages before the form, each leading to its question. */
	public List<String> summary(String question) {
		return texts("a[href=#" + question + "]");
	}

	/** The notice before the form; blank when there is none. */
	public String notice() {
		return texts("div.notice").stream().findFirst().orElse("");
	}

	/** The addresses of the links in the main part. */
	public List<String> links() {
		return all("main a[href]", "href");
	}

	/** The elements that a CSS selector names, in order. */
	public Elements select(String css) {
		return document().select(css);
	}

	/** What an attribute says on each of some elements. */
	public List<String> all(String css, String attribute) {
		return select(css).eachAttr(attribute);
	}

	/** What a person reads in each of some elements. */
	public List<String> texts(String css) {
		return select(css).stream().map(Page::text).toList();
	}

	/** What a person reads in an element, one space between any two parts. */
	public static String text(Element element) {
		return element.nodeStream(TextNode.class)
			.map(TextNode::getWholeText)
			.collect(Collectors.joining(" "))
			.replaceAll("\\s+", " ")
			.strip();
	}

	Optional<String> csrfToken() {
		return all("input[name=_csrf]", "value").stream().findFirst();
	}

	private Document document() {
		return Jsoup.parse(this.body);
	}

}
