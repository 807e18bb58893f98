package org.morningback.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Where a page is to be gone on to, decides how: a browser is told to fetch it (303). A
 * script that sends a form in the background asks, with the header {@value #HEADER}, for
 * the page itself: one round trip for two. A page that must be read now is given to both.
 * No controller knows of it but by the name of its view.
 */
@Component
public class PageTurns implements ViewResolver, Ordered {

	/** Begins the name of a view that goes on to an address of the application. */
	public static final String GO_ON = "redirect:";

	/** Begins the name of a view that gives the page at an address at once. */
	public static final String AT_ONCE = "at-once:";

	static final String HEADER = "Page-Turn";

	/**
	 * Whether a request comes from our own script: a browser lets no other site send the
	 * header. So it is no forgery, even without a token.
	 */
	public static boolean isOurs(HttpServletRequest request) {
		return request.getHeader(HEADER) != null;
	}

	/** Before the views of templates. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		return addressIn(name, GO_ON).map((address) -> new NextPage(address, false))
			.or(() -> addressIn(name, AT_ONCE).map((address) -> new NextPage(address, true)))
			.orElse(null);
	}

	private static Optional<String> addressIn(String name, String beginning) {
		return name.startsWith(beginning) ? Optional.of(name.substring(beginning.length())) : Optional.empty();
	}

}
