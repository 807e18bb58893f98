package org.morningback.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a random identifier. It stands in each line that is logged
 * meanwhile, in the answer, and on a page that says that something failed. It says
 * nothing of who sent the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIds extends OncePerRequestFilter {

	private static final String ID = RequestIds.class.getName();

	private static final String IN_THE_LOG = "request";

	/** The identifier of a request. */
	public static String of(HttpServletRequest request) {
		if (request.getAttribute(ID) instanceof String known) {
			return known;
		}
		String id = UUID.randomUUID().toString();
		request.setAttribute(ID, id);
		return id;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("X-Request-Id", of(request));
		try (var noted = MDC.putCloseable(IN_THE_LOG, of(request))) {
			chain.doFilter(request, response);
		}
	}

	/** The page of an error is part of the request that it came of. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

}
