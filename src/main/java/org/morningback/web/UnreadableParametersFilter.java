package org.morningback.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Deals with parameters that cannot be read before anything asks for them: otherwise
 * Tomcat throws wherever that happens, and quotes them in the log. Those of an address
 * are passed over, since most of them nobody reads, such as what a newsletter puts behind
 * a link; a form that cannot be read is refused.
 */
class UnreadableParametersFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpServletRequest readable = request;
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			if (isForm(request)) {
				refuse(response, ex.getErrorCode());
				return;
			}
			readable = new ReadableParameters(request);
		}
		catch (RequestRejectedException ex) {
			if (isForm(request)) {
				throw ex;
			}
			readable = new ReadableParameters(request);
		}
		chain.doFilter(readable, response);
	}

	private static boolean isForm(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	/** Where the connection itself broke, Tomcat has answered already. */
	private static void refuse(HttpServletResponse response, int status) throws IOException {
		if (!response.isCommitted()) {
			response.sendError(status);
		}
	}

}
