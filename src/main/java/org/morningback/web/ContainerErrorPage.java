package org.morningback.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what never reached a controller or a template. It is small, needs nothing
 * else to be shown, and says the same in each language, because the address may be what
 * could not be read.
 */
@Component
class ContainerErrorPage {

	private static final InlineFile RULES = InlineFile.of(":root{color-scheme:light dark}"
			+ "body{font:1.1rem/1.5 system-ui,sans-serif;max-inline-size:40rem;margin:2rem auto;padding:0 1rem}"
			+ "section+section{border-block-start:1px solid;margin-block-start:2rem}"
			+ "a{display:inline-block;padding-block:.6rem}");

	private static final String PAGE = """
			<!doctype html>
			<html lang="%s">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%s</title><style>%s</style></head>
			<body><main>
			%s
			</main></body></html>
			""";

	private static final String SECTION = """
			<section lang="%s" dir="%s"><h1>%s</h1><p>%s</p>
			<p>%s <a href="tel:%s">%6$s</a>.</p><p><a href="%s">%s</a></p></section>""";

	private final SiteLanguages languages;

	private final SiteFacts facts;

	private final MessageSource messages;

	private final String contextPath;

	private final String root;

	/** What was said last, for when even the facts cannot be had. */
	private final Map<String, String> last = new HashMap<>();

	ContainerErrorPage(SiteLanguages languages, SiteFacts facts, MessageSource messages, PublicAddress address,
			@Value("${server.servlet.context-path:}") String contextPath) {
		this.languages = languages;
		this.facts = facts;
		this.messages = messages;
		this.contextPath = contextPath;
		this.root = address.below(contextPath);
		Stream.of("error", "error.400").forEach((kind) -> this.last.put(kind, page(kind)));
	}

	/** What the page may load: its own rules. */
	String policy() {
		return String.format(Locale.ROOT,
				"default-src 'none'; style-src %s; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
				RULES.cspSource());
	}

	/** The page for a status. */
	synchronized String text(int status) {
		String kind = (status == HttpStatus.INTERNAL_SERVER_ERROR.value()
				|| status == HttpStatus.SERVICE_UNAVAILABLE.value()) ? "error" : "error.400";
		try {
			this.last.put(kind, page(kind));
		}
		catch (RuntimeException ex) {
			// What is wrong with the facts is told elsewhere; this page helps without it.
		}
		return this.last.get(kind);
	}

	/** What a program gets instead. */
	static String problem(int status) {
		return "{\"type\":\"about:blank\",\"status\":" + status + "}";
	}

	/** Whether an address is one where programs ask. */
	boolean isForProgram(String address) {
		return address.startsWith(this.contextPath)
				&& ApiAddress.contains(address.substring(this.contextPath.length()));
	}

	private String page(String kind) {
		Locale standard = this.languages.standard();
		String sections = Stream.concat(Stream.of(standard), this.languages.now().all().stream())
			.distinct()
			.map((language) -> section(kind, language))
			.collect(Collectors.joining("\n"));
		return String.format(Locale.ROOT, PAGE, standard.toLanguageTag(), say(kind + ".title", standard), RULES.text(),
				sections);
	}

	private String section(String kind, Locale language) {
		return String.format(Locale.ROOT, SECTION, language.toLanguageTag(), TextDirection.of(language).attribute(),
				say(kind + ".title", language), say(kind + ".text", language), say("site.footer", language),
				this.facts.in(language).emergencyNumber(), this.root + this.languages.prefix(language) + '/',
				say("error.home", language));
	}

	private String say(String key, Locale language) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, language), "UTF-8");
	}

}
