package org.morningback.packaged;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that may have 128 files and connections, and no more. */
@Tag("packaged")
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class FewFilesTests {

	private static final int FILES = 128;

	@TempDir
	private Path folder;

	private final Visitor visitor = new Visitor();

	private final List<Socket> idle = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.idle) {
			socket.close();
		}
	}

	@Test
	void servesAgainWhenConnectionsEndAndKeepsWhatItTook() throws Exception {
		PackagedApplication application = PackagedApplication.startWithFiles(FILES, this.folder);
		this.visitor.open(application, "/steps/emergency");
		assertThat(this.visitor.send(application, "emergency", List.of("emergency-signs=none"))).isEqualTo(303);
		this.visitor.open(application, "/steps/health");
		while (!application.log().contains("Too many open files")) {
			connect(application.port());
		}

		assertThat(answer(application, "fever")).as("on the connection there is").isEqualTo(303);

		hangUp();
		var other = new Visitor();
		other.open(application, "/steps/emergency");
		assertThat(other.send(application, "emergency", List.of("emergency-signs=none"))).isEqualTo(303);
		assertThat(answer(application, "band-pain")).isEqualTo(303);
		application.kill();
		application = PackagedApplication.start(this.folder);
		assertThat(Visitor.chosenOn(this.visitor.open(application, "/steps/health")))
			.containsExactly("health-history=none", "unwell-signs=band-pain");
		application.stop();
	}

	private int answer(PackagedApplication application, String sign) throws IOException, InterruptedException {
		return this.visitor.send(application, "health", List.of("unwell-signs=" + sign, "health-history=none"));
	}

	/** Beyond what it lets in, some wait before its door. */
	private void connect(int port) throws IOException, InterruptedException {
		if (this.idle.size() < FILES + 50) {
			Socket socket = new Socket("localhost", port);
			this.idle.add(socket);
			socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
		}
		else {
			Thread.sleep(100);
		}
	}

}
