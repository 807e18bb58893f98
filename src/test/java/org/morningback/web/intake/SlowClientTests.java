package org.morningback.web.intake;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever sends slowly holds a connection, and nobody up. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"server.tomcat.threads.max=3", "morningback.limits.body-within=3s" })
class SlowClientTests {

	/** Nobody reads the body of some of these. */
	private static final List<String> HEADS = List.of(
			"POST /steps/emergency HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500",
			"POST /steps/emergency HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 500",
			"POST /api/assessments HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked",
			"GET /privacy HTTP/1.1\r\nContent-Length: 500", "DELETE /nothing HTTP/1.1\r\nContent-Length: 900000");

	private static final int EACH = 8;

	@LocalServerPort
	private int port;

	private final List<Socket> slow = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.slow) {
			socket.close();
		}
	}

	@Test
	void holdsNobodyElseUp() throws IOException {
		for (String head : HEADS) {
			for (int i = 0; i < EACH; i++) {
				begin(head);
			}
		}

		for (int i = 0; i < 5; i++) {
			assertThat(reply(begin("GET /privacy HTTP/1.1\r\nConnection: close"))).startsWith("HTTP/1.1 200");
		}
		assertThat(this.slow.get(0).getInputStream().available()).isZero();
	}

	@Test
	void isSentAwayInTheEndAndToldWhereToCall() throws IOException {
		for (String head : HEADS) {
			begin(head);
		}

		for (Socket socket : this.slow) {
			assertThat(reply(socket)).contains("HTTP/1.1 408 ", "Connection: close", "Content-Security-Policy: ")
				.containsAnyOf("tel:999", "{\"type\":\"about:blank\",\"status\":408}");
		}
	}

	private Socket begin(String head) throws IOException {
		var socket = new Socket("127.0.0.1", this.port);
		this.slow.add(socket);
		socket.setSoTimeout(30_000);
		socket.getOutputStream().write((head + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String reply(Socket socket) throws IOException {
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
