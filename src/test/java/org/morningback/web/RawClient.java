package org.morningback.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Sends what no browser would, byte by byte.
 *
 * @param port where the server listens on this machine
 */
record RawClient(int port) {

	private static final int MILLISECONDS = 10_000;

	String get(String target) {
		return send("GET " + target + " HTTP/1.1", "Host: localhost", "Connection: close", "", "");
	}

	/** The whole reply to lines, of which none is checked. */
	String send(String... lines) {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(MILLISECONDS);
			socket.getOutputStream().write(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
