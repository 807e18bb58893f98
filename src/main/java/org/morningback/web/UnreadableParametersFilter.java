package org.morningback.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that cannot be read before anything asks for them: otherwise Tomcat
 * throws wherever that happens, and quotes them in the log.
 */
class UnreadableParametersFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			refuse(response, ex.getErrorCode());
			return;
		}
		chain.doFilter(request, response);
	}

	/** Where the connection itself broke, Tomcat has answered already. */
	private static void refuse(HttpServletResponse response, int status) throws IOException {
		if (!response.isCommitted()) {
			response.sendError(status);
		}
	}

}
