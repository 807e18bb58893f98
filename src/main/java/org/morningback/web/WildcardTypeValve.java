package org.morningback.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Refuses a body that says it is of any type. Spring throws wherever it meets such a
 * header, on the error page as well.
 */
final class WildcardTypeValve extends ValveBase {

	WildcardTypeValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String type = request.getContentType();
		if (type != null && type.split(";", 2)[0].contains("*")) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		getNext().invoke(request, response);
	}

}
