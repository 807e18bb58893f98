package org.morningback.malformed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request to be written byte by byte, whether HTTP allows it or not. */
final class RawRequest {

	private String line;

	private final List<String> headers = new ArrayList<>();

	private byte[] body = new byte[0];

	private boolean measured = true;

	RawRequest(String method, String target) {
		this.line = method + ' ' + target + " HTTP/1.1";
	}

	RawRequest line(String text) {
		this.line = text;
		return this;
	}

	RawRequest header(String name, String value) {
		this.headers.add(name + ": " + value);
		return this;
	}

	/** The body, each character a byte. */
	RawRequest body(String text) {
		this.body = text.getBytes(StandardCharsets.ISO_8859_1);
		return this;
	}

	/** Leaves the length of the body to whoever adds the headers. */
	RawRequest unmeasured() {
		this.measured = false;
		return this;
	}

	RawRequest form(String fields) {
		return header("Content-Type", "application/x-www-form-urlencoded").body(fields);
	}

	byte[] bytes() {
		var head = new StringBuilder(this.line).append("\r\n");
		if (this.headers.stream().noneMatch((header) -> header.startsWith("Host:"))) {
			head.append("Host: localhost\r\n");
		}
		this.headers.forEach((header) -> head.append(header).append("\r\n"));
		if (this.measured && this.body.length > 0) {
			head.append("Content-Length: ").append(this.body.length).append("\r\n");
		}
		head.append("Connection: close\r\n\r\n");
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
		bytes.writeBytes(this.body);
		return bytes.toByteArray();
	}

	/** The beginning, for whoever looks into a failure. */
	@Override
	public String toString() {
		String text = new String(bytes(), StandardCharsets.ISO_8859_1);
		return text.substring(0, Math.min(text.length(), 700));
	}

}
