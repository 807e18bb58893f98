package org.morningback.web.intake;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.morningback.WebTest;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** However a body arrives, the application sees the same. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class BodyIntakeTests {

	private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

	private static final String FORM = "emergency-signs=numb-saddle";

	private static final String JSON = "{\"answers\":{\"emergency-signs\":[\"numb-saddle\"]}}";

	private static final String NEXT = "GET /privacy HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	@LocalServerPort
	private int port;

	static Stream<Arguments> ways() {
		String form = "Content-Type: application/x-www-form-urlencoded\r\nPage-Turn: 1\r\n";
		String sized = head("/steps/emergency", form + "Content-Length: " + FORM.length());
		String chunked = head("/steps/emergency", form + "Transfer-Encoding: chunked");
		String asking = head("/steps/emergency", form + "Expect: 100-continue\r\nContent-Length: " + FORM.length());
		String chunks = chunks(FORM);
		return Stream.of(arguments("at once", List.of(sized + FORM + NEXT), "200 200"),
				arguments("later", List.of(sized, FORM, NEXT), "200 200"),
				arguments("letter by letter", letters(sized, FORM + NEXT), "200 200"),
				arguments("with the next request", List.of(sized, FORM + NEXT), "200 200"),
				arguments("after a question", List.of(asking, FORM + NEXT), "100 200 200"),
				arguments("in chunks at once", List.of(chunked + chunks + NEXT), "200 200"),
				arguments("in chunks later", List.of(chunked, chunks, NEXT), "200 200"),
				arguments("in chunks letter by letter", letters(chunked, chunks + NEXT), "200 200"),
				arguments("in chunks with the next request", List.of(chunked, chunks + NEXT), "200 200"),
				arguments("where nobody reads it", List.of(head("/nothing", "Content-Length: 3"), "abc" + NEXT),
						"403 200"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("ways")
	void arrives(String way, List<String> parts, String statuses) throws IOException {
		String reply = send(parts);

		assertThat(statuses(reply)).isEqualTo(statuses);
		if (!way.startsWith("where")) {
			assertThat(reply).contains("data-urgency=\"emergency\"");
		}
	}

	static Stream<Arguments> amounts() {
		return Stream.of(arguments(64 * 1024, "200 200"), arguments(64 * 1024 + 1, "413"), arguments(900_000, "413"),
				arguments(1_100_000, "413"));
	}

	@ParameterizedTest
	@MethodSource("amounts")
	void takesWhatAProgramMaySendAndNoMore(int bytes, String statuses) throws IOException {
		String body = JSON + " ".repeat(bytes - JSON.length());
		String json = "Content-Type: application/json\r\n";
		for (List<String> parts : List.of(
				List.of(head("/api/assessments", json + "Content-Length: " + bytes), body + NEXT),
				List.of(head("/api/assessments", json + "Transfer-Encoding: chunked"), chunks(body) + NEXT))) {
			assertThat(statuses(send(parts))).as("%d bytes", bytes).isEqualTo(statuses);
		}
	}

	static Stream<Arguments> broken() {
		return Stream.of("/steps/emergency", "/api/assessments", "/nothing")
			.flatMap((path) -> Stream.of(arguments(path, "Content-Length: 500", JSON),
					arguments(path, "Transfer-Encoding: chunked", "zz\r\n"),
					arguments(path, "Transfer-Encoding: chunked", "ff\r\n" + JSON)));
	}

	@ParameterizedTest
	@MethodSource("broken")
	void saysThatItBrokeOffAndWritesNothingDown(String path, String header, String body, CapturedOutput log)
			throws IOException {
		String before = log.toString();
		String head = head(path, "Content-Type: application/json\r\n" + header);

		assertThat(send(List.of(head, body))).startsWith("HTTP/1.1 400").contains("Connection: close");
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoLinger(true, 0);
			socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
		}
		assertThat(send(List.of(NEXT))).startsWith("HTTP/1.1 200");
		assertThat(log).hasToString(before);
	}

	@Test
	void answersAProgramInItsFormat() throws IOException {
		assertThat(send(List.of(head("/api/assessments", "Content-Length: 500"), JSON)))
			.contains("application/problem+json", "\"status\":400");
	}

	private static String head(String path, String headers) {
		return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n";
	}

	private static String chunks(String body) {
		return Integer.toHexString(body.length()) + ";a=b\r\n" + body + "\r\n0\r\nX: y\r\n\r\n";
	}

	private static List<String> letters(String head, String rest) {
		return Stream.concat(Stream.of(head), Arrays.stream(rest.split(""))).toList();
	}

	private static String statuses(String reply) {
		return String.join(" ", STATUS.matcher(reply).results().map((MatchResult found) -> found.group(1)).toList());
	}

	/** The whole reply to what is sent part by part. */
	private String send(List<String> parts) throws IOException {
		try (var socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(20_000);
			socket.setTcpNoDelay(true);
			for (String part : parts) {
				socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
				if (parts.size() < 10) {
					pause();
				}
			}
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** So that parts arrive as parts. */
	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
