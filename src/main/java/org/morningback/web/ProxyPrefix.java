package org.morningback.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;
import org.morningback.release.UnusableSettingException;

import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the path back that a proxy takes off each address, before the context path. Tomcat
 * tells whether the request came from a proxy that is believed, and reads the other
 * headers of proxies itself; a prefix that is no path is passed over as it does with
 * those.
 */
class ProxyPrefix extends OncePerRequestFilter implements Ordered {

	private static final String HEADER = "X-Forwarded-Prefix";

	/** A few names; each has something beside dots. */
	private static final Pattern PATH = Pattern.compile("(/(?=[^/]*[A-Za-z0-9_~-])[A-Za-z0-9._~-]{1,50}){1,4}");

	/**
	 * The filter.
	 * @param strategy how headers of proxies are dealt with
	 * @throws UnusableSettingException where anybody's would be believed
	 */
	ProxyPrefix(String strategy) {
		if (strategy.equalsIgnoreCase("framework")) {
			throw new UnusableSettingException("server.forward-headers-strategy", strategy,
					"it must be native, which believes only the proxies of server.tomcat.remoteip.internal-proxies,"
							+ " or none");
		}
	}

	/** Before the language, which follows the prefix. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 50;
	}

	/** An error page has the same links. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String prefix = request.getHeader(HEADER);
		boolean told = prefix != null && Boolean.TRUE.equals(request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE));
		String path = told ? prefix.strip().replaceFirst("/$", "") : "";
		chain.doFilter(PATH.matcher(path).matches() ? new Below(request, path) : request, response);
	}

	/** A request as the browser sent it. */
	private static final class Below extends HttpServletRequestWrapper {

		private final String prefix;

		private Below(HttpServletRequest request, String prefix) {
			super(request);
			this.prefix = prefix;
		}

		@Override
		public String getContextPath() {
			return this.prefix + super.getContextPath();
		}

		@Override
		public String getRequestURI() {
			return this.prefix + super.getRequestURI();
		}

	}

}
