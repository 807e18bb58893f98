package org.morningback;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * What the browser got.
 *
 * @param status the status code
 * @param headers the headers, by name in lower case
 * @param body the page
 */
public record Page(int status, Map<String, List<String>> headers, String body) {

	private static final Pattern INPUT = Pattern
		.compile("<input type=\"(?:checkbox|radio)\"[^>]*?" + " name=\"([^\"]*)\" value=\"([^\"]*)\"([^>]*)>");

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
		return text(this.body.substring(this.body.indexOf("<main"), this.body.indexOf("</main>")));
	}

	/** The questions offered, in order. */
	public List<String> questions() {
		return all("data-question=\"([^\"]*)\"").map((found) -> found.group(1)).toList();
	}

	/** The options shown as chosen. */
	public List<String> checked(String question) {
		return INPUT.matcher(this.body)
			.results()
			.filter((input) -> input.group(1).equals(question) && input.group(3).contains("checked"))
			.map((input) -> input.group(2))
			.toList();
	}

	/** The message at a question; blank when there is none. */
	public String errorAt(String question) {
		return first("<p class=\"error\" id=\"" + question + "-error\">(.*?)</p>").map(Page::text).orElse("");
	}

	/** The messages before the form, each leading to its question. */
	public List<String> summary(String question) {
		return all("<a href=\"#" + question + "\">(.*?)</a>").map((found) -> text(found.group(1))).toList();
	}

	/** The notice before the form; blank when there is none. */
	public String notice() {
		return first("<div class=\"notice\"[^>]*>(.*?)</div>").map(Page::text).orElse("");
	}

	/** The addresses of the links in the main part. */
	public List<String> links() {
		int from = this.body.indexOf("<main");
		int to = this.body.indexOf("</main>");
		return all("<a [^>]*?href=\"([^\"]*)\"").filter((link) -> link.start() > from && link.end() < to)
			.map((link) -> HtmlUtils.htmlUnescape(link.group(1)))
			.toList();
	}

	Optional<String> csrfToken() {
		return first("name=\"_csrf\" value=\"([^\"]*)\"");
	}

	private Optional<String> first(String pattern) {
		return all(pattern).map((found) -> found.group(1)).findFirst();
	}

	private Stream<MatchResult> all(String pattern) {
		return Pattern.compile(pattern, Pattern.DOTALL).matcher(this.body).results();
	}

	private static String text(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
	}

}
