package org.morningback.web.intake;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

import org.springframework.http.HttpStatus;

/**
 * Stands between the server's connections and the application: a request whose body has
 * not arrived yet waits here, where it costs a connection and no thread. The application
 * sees it when all of it is there, and reads it from memory. Who sends too slowly, breaks
 * off or sends too much is answered without the application.
 */
final class BodyIntake implements Adapter {

	private final Adapter application;

	private final Duration patience;

	private final Room room;

	/**
	 * The intake before an application.
	 * @param patience how long a whole body may take
	 * @param room where bodies wait
	 */
	BodyIntake(Adapter application, Duration patience, Room room) {
		this.application = application;
		this.patience = patience;
		this.room = room;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		if (response.isError() || request.isFinished() || isAllThere(request)) {
			this.application.service(request, response);
			return;
		}
		request.setRequestThread();
		request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
		request.action(ActionCode.ASYNC_START, new NoContext());
		request.action(ActionCode.ASYNC_SETTIMEOUT, this.patience.toMillis());
		request.setReadListener(new IncomingBody(request, this.room));
	}

	/** Most forms arrive together with their headers. */
	private static boolean isAllThere(Request request) {
		request.action(ActionCode.AVAILABLE, Boolean.FALSE);
		return request.getContentLengthLong() > 0 && request.getAvailable() >= request.getContentLengthLong();
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
		if (!(request.getReadListener() instanceof IncomingBody body)) {
			return this.application.asyncDispatch(request, response, event);
		}
		request.setRequestThread();
		switch (event) {
			case OPEN_READ -> request.onDataAvailable();
			case TIMEOUT -> {
				request.action(ActionCode.ASYNC_TIMEOUT, new AtomicBoolean());
				body.refuse(HttpStatus.REQUEST_TIMEOUT);
			}
			default -> {
				body.close();
				return false;
			}
		}
		if (body.isOver()) {
			handOver(body, request, response);
		}
		return true;
	}

	/** From here on it is a request like any other. */
	private void handOver(IncomingBody body, Request request, Response response) throws Exception {
		request.action(ActionCode.ASYNC_DISPATCH, null);
		request.action(ActionCode.ASYNC_DISPATCHED, null);
		InputBuffer connection = request.getInputBuffer();
		request.setInputBuffer(body);
		try {
			body.refusal().ifPresent((status) -> {
				response.setStatus(status.value());
				request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			});
			this.application.service(request, response);
		}
		finally {
			request.setInputBuffer(connection);
			body.close();
		}
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.application.prepare(request, response);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.application.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.application.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.application.getDomain();
	}

}
