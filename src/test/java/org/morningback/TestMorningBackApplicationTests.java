package org.morningback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.release.yaml.ProofFile;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A start from an IDE. */
@ExtendWith(OutputCaptureExtension.class)
class TestMorningBackApplicationTests {

	private static final Path CONTENT = Path.of("src/main/resources/knowledge");

	@TempDir
	private Path data;

	@Test
	void startsWithContentThatNoBuildHasChecked(CapturedOutput log) throws IOException {
		assertThat(CONTENT.resolve(ProofFile.NAME)).doesNotExist();

		try (var application = TestMorningBackApplication
			.start("--server.port=0", "--morningback.data=" + this.data.resolve("data"),
					"--morningback.content=" + CONTENT.toUri())
			.getApplicationContext()) {
			String port = application.getEnvironment().getProperty("local.server.port");
			var page = RestClient.create("http://localhost:" + port).get().uri("/").retrieve().toEntity(String.class);
			assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
			assertThat(Files.list(this.data)).isNotEmpty();
		}

		assertThat(log.toString()).contains("has no report of its own", "It is used because");
	}

}
