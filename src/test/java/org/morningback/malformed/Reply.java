package org.morningback.malformed;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param status the status; 0 when the server just closed the connection
 * @param text everything received
 */
record Reply(int status, String text) {

	private static final Pattern INSIDE = Pattern.compile("[A-Za-z]Exception|[A-Za-z]Error\\b|\tat [a-z]|Caused by"
			+ "|org\\.(apache|springframework|thymeleaf|h2|hibernate|morningback)|java\\.(lang|util)|Tomcat|Whitelabel");

	private static final Pattern SECRET = Pattern.compile("(?m)^Set-Cookie: morningback=([^;\r\n]+)");

	/** Sends bytes to a server and waits until it has nothing more to say. */
	static Reply to(byte[] request, int port) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(20_000);
			var received = new StringBuilder();
			try {
				socket.getOutputStream().write(request);
				socket.shutdownOutput();
			}
			catch (IOException ex) {
				// The server may refuse the rest and still have said why.
			}
			read(socket.getInputStream(), received);
			return new Reply(status(received), received.toString());
		}
	}

	private static void read(InputStream from, StringBuilder received) throws IOException {
		byte[] buffer = new byte[16384];
		try {
			for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
				received.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
			}
		}
		catch (java.net.SocketException ex) {
			// Closed hard, which is the server's right after such a request.
		}
	}

	private static int status(StringBuilder received) {
		return (received.length() > 12 && received.indexOf("HTTP/1.1 ") == 0)
				? Integer.parseInt(received.substring(9, 12)) : 0;
	}

	/** Whether it tells what the application is made of. */
	boolean tellsOfTheInside() {
		return INSIDE.matcher(this.text).find();
	}

	/** The secrets of sessions begun. */
	List<String> secrets() {
		return SECRET.matcher(this.text).results().map((found) -> found.group(1)).toList();
	}

}
