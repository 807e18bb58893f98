package org.morningback;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line to a server on this machine, which a test cuts, blocks and mends. */
public final class Line implements AutoCloseable {

	private static final InetAddress HERE = InetAddress.getLoopbackAddress();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();

	private final int server;

	private final ServerSocket entrance;

	private volatile boolean cut;

	private volatile boolean blocked;

	private Line(int server) throws IOException {
		this.server = server;
		this.entrance = new ServerSocket(0, 50, HERE);
	}

	/** A line to a port. */
	public static Line to(int server) {
		try {
			Line line = new Line(server);
			line.threads.execute(line::letIn);
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The port that leads there. */
	public int port() {
		return this.entrance.getLocalPort();
	}

	/** Ends each connection, and new ones at once. */
	public void cut() throws IOException {
		this.cut = true;
		for (Socket end; (end = this.ends.poll()) != null;) {
			end.close();
		}
	}

	/** Swallows whatever is sent. */
	public void block() {
		this.blocked = true;
	}

	/** Leads there again; what was swallowed is lost. */
	public void mend() throws IOException {
		if (this.blocked) {
			cut();
		}
		this.blocked = false;
		this.cut = false;
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		cut();
		this.threads.shutdownNow();
	}

	private void letIn() {
		try {
			while (true) {
				connect(this.entrance.accept());
			}
		}
		catch (IOException ex) {
			// It was closed.
		}
	}

	private void connect(Socket from) throws IOException {
		if (this.cut) {
			from.close();
			return;
		}
		Socket to = new Socket(HERE, this.server);
		this.ends.add(from);
		this.ends.add(to);
		this.threads.execute(() -> carry(from, to));
		this.threads.execute(() -> carry(to, from));
	}

	private void carry(Socket from, Socket to) {
		try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
			byte[] some = new byte[8192];
			for (int length; (length = in.read(some)) >= 0;) {
				if (!this.blocked) {
					out.write(some, 0, length);
				}
			}
		}
		catch (IOException ex) {
			// It was cut.
		}
	}

}
