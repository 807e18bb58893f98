package org.morningback.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * What becomes of a form that nobody vouches for. It is refused; but a step is looked at
 * before, because a browser without cookies has no token, and an emergency in it must be
 * told all the same. Nothing of it is stored.
 */
public class RefusedForms implements AccessDeniedHandler {

	private static final String REFUSED = RefusedForms.class.getName();

	/** Whether a request is refused: nothing may be stored or shown of it but help. */
	public static boolean isOne(HttpServletRequest request) {
		return request.getAttribute(REFUSED) != null;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (HttpMethod.POST.matches(request.getMethod()) && request.getServletPath().startsWith("/steps/")) {
			request.setAttribute(REFUSED, true);
			request.getRequestDispatcher(request.getServletPath()).forward(request, response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
