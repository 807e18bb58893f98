package org.morningback.release.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.Operator;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command says of a database that it cannot use: one sentence. */
class DatabaseFaultTests {

	@TempDir
	private Path folder;

	@Test
	void saysThatAServerUsesIt() throws Exception {
		String data = this.folder.resolve("data").toString();
		Process server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), "jdbc:h2:file:" + data)
			.start();
		try {
			assertThat(server.inputReader().lines().anyMatch(Holder.HELD::equals)).isTrue();

			assertThat(run("--morningback.data=" + data))
				.isEqualTo("A server is using this database: stop it first. (On PostgreSQL it may run on.)\n");
		}
		finally {
			server.destroyForcibly().waitFor();
		}
	}

	@Test
	void makesNoneWhereThereIsNone() {
		assertThat(run("--morningback.data=" + this.folder.resolve("data")))
			.startsWith("There is no database there: give its file by --morningback.data");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void saysWhyNobodyAnswers() {
		assertThat(run("--spring.datasource.url=jdbc:postgresql://localhost:1/none"))
			.startsWith("The database cannot be used: Connection to localhost:1 refused")
			.hasLineCount(1);
	}

	private static String run(String setting) {
		Operator.Reply reply = Operator.command(List.of("releases", setting));
		assertThat(reply.status()).isOne();
		return reply.text();
	}

	/** Holds a database as a server does. */
	static final class Holder {

		static final String HELD = "held";

		private Holder() {
		}

		public static void main(String[] arguments) throws Exception {
			DriverManager.getConnection(arguments[0], "sa", "");
			System.out.println(HELD);
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
