package org.morningback.web.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import jakarta.servlet.ReadListener;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A body on its way in, and afterwards in memory for whoever reads the request. A little
 * more than anybody takes is kept, so that who reads it sees that it is too much; the
 * rest is dropped.
 */
final class IncomingBody implements ReadListener, InputBuffer, ApplicationBufferHandler {

	/** One byte more than forms and programs may send. */
	private static final int KEPT = 64 * 1024 + 1;

	/** What is read of a body before the connection is closed instead. */
	private static final int READ = 1024 * 1024;

	private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

	private final Request request;

	private final Room room;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private ByteBuffer part = NOTHING;

	private int read;

	private boolean given;

	private @Nullable HttpStatus refusal;

	IncomingBody(Request request, Room room) {
		this.request = request;
		this.room = room;
		if (request.getContentLengthLong() > READ) {
			this.refusal = HttpStatus.CONTENT_TOO_LARGE;
		}
	}

	/** Takes what has arrived. */
	@Override
	public void onDataAvailable() {
		try {
			while (!isOver() && this.request.isReady()) {
				this.request.doRead(this);
				keep(this.part);
			}
		}
		catch (IOException ex) {
			refuse(HttpStatus.BAD_REQUEST);
		}
	}

	private void keep(ByteBuffer arrived) {
		this.read += arrived.remaining();
		int taken = Math.min(arrived.remaining(), KEPT - this.kept.size());
		if (this.read > READ) {
			refuse(HttpStatus.CONTENT_TOO_LARGE);
		}
		else if (taken > 0 && !this.room.take(taken)) {
			refuse(HttpStatus.SERVICE_UNAVAILABLE);
		}
		else {
			this.kept.write(arrived.array(), arrived.arrayOffset() + arrived.position(), taken);
		}
		this.part = NOTHING;
	}

	void refuse(HttpStatus status) {
		this.refusal = status;
	}

	/** Why the application does not get to see it; empty where it does. */
	Optional<HttpStatus> refusal() {
		return Optional.ofNullable(this.refusal);
	}

	/** Whether there is nothing to wait for. */
	boolean isOver() {
		return this.refusal != null || this.request.isFinished();
	}

	/** Gives the room back. */
	void close() {
		this.room.free(this.kept.size());
		this.kept.reset();
	}

	@Override
	public int doRead(ApplicationBufferHandler reader) {
		if (available() == 0) {
			return -1;
		}
		this.given = true;
		reader.setByteBuffer(ByteBuffer.wrap(this.kept.toByteArray()));
		return this.kept.size();
	}

	@Override
	public int available() {
		return this.given ? 0 : this.kept.size();
	}

	@Override
	public void setByteBuffer(ByteBuffer buffer) {
		this.part = buffer;
	}

	@Override
	public ByteBuffer getByteBuffer() {
		return this.part;
	}

	/** What arrives brings its own. */
	@Override
	public void expand(int size) {
	}

	@Override
	public void onAllDataRead() {
	}

	@Override
	public void onError(Throwable failure) {
	}

}
