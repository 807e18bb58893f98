package org.morningback.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the server refuses before any of our pages could: a request whose first
 * line or headers it cannot read. Whoever sent it gets the same help as on each page.
 */
final class ContainerErrorValve extends ErrorReportValve {

	private final Supplier<ContainerErrorPage> page;

	ContainerErrorValve(Supplier<ContainerErrorPage> page) {
		this.page = page;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !canSend(response)) {
			return;
		}
		boolean forProgram = this.page.get().isForProgram(Objects.requireNonNullElse(request.getRequestURI(), ""));
		try {
			SafeHeaders.addTo(response, this.page.get().policy());
			response.setContentType(forProgram ? "application/problem+json" : "text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(forProgram ? ContainerErrorPage.problem(status) : this.page.get().text(status));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			this.container.getLogger().debug("Nobody waits for the answer", ex);
		}
	}

	private static boolean canSend(Response response) {
		var possible = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, possible);
		return possible.get();
	}

}
