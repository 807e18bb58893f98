package org.morningback.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.Browser;
import org.morningback.MorningBackApplication;
import org.morningback.Page;
import org.morningback.Walk;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that ends while somebody answers. */
class GracefulStopTests {

	private static final Executor THREADS = (task) -> new Thread(task).start();

	@TempDir
	private Path folder;

	@Test
	void answersWhatIsUnderWayAndTakesNothingNew() throws Exception {
		ConfigurableApplicationContext server = start();
		int port = port(server);
		Browser browser = Browser.at(port);
		browser.walk(Walk.PLAIN.upTo("emergency"));
		browser.get("/steps/health");
		CompletableFuture<Page> underWay;
		CompletableFuture<Void> stop;
		try (Connection other = server.getBean(DataSource.class).getConnection()) {
			other.setAutoCommit(false);
			other.createStatement().executeQuery("select id from vault_record for update");
			underWay = CompletableFuture
				.supplyAsync(() -> browser.post("/steps/health", "unwell-signs=fever", "health-history=none"), THREADS);
			waitUntilSomebodyWaits(other);

			stop = CompletableFuture.runAsync(server::close, THREADS);

			waitUntilNobodyIsLetIn(port);
			assertThat(underWay).isNotDone();
			assertThat(stop).isNotDone();
			other.rollback();
		}
		assertThat(underWay.join().status()).isEqualTo(303);
		stop.join();
		try (ConfigurableApplicationContext next = start()) {
			Browser later = Browser.at(port(next));
			browser.cookie("morningback").ifPresent((secret) -> later.setCookie("morningback", secret));
			assertThat(later.get("/steps/health").checked("unwell-signs")).containsExactly("fever");
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(MorningBackApplication.class).run("--server.port=0",
				"--morningback.data=" + this.folder.resolve("data"));
	}

	private static int port(ConfigurableApplicationContext server) {
		return ((WebServerApplicationContext) server).getWebServer().getPort();
	}

	private static void waitUntilSomebodyWaits(Connection database) throws SQLException {
		boolean waits = false;
		while (!waits) {
			try (var rows = database.createStatement()
				.executeQuery("select count(*) from information_schema.sessions where blocker_id is not null")) {
				rows.next();
				waits = rows.getInt(1) > 0;
			}
		}
	}

	private static void waitUntilNobodyIsLetIn(int port) {
		boolean letIn = true;
		while (letIn) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
				letIn = socket.isConnected();
			}
			catch (IOException ex) {
				letIn = false;
			}
		}
	}

}
