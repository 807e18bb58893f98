package org.morningback.database;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The commands "backup FILE", which a server that is running carries out, and "restore
 * FILE", for which it must be stopped.
 */
public final class BackupCommand {

	/** What the commands are called. */
	public static final List<String> NAMES = List.of("backup", "restore");

	private static final Duration LONGEST = Duration.ofMinutes(10);

	private static final List<String> QUIETLY = List.of("--logging.level.root=off",
			"--logging.level.org.morningback=off");

	private final DataFile database;

	private final BackupFile.Login login;

	private final BackupFile backup;

	private BackupCommand(DataFile database, BackupFile.Login login, BackupFile backup) {
		this.database = database;
		this.login = login;
		this.backup = backup;
	}

	/** What the commands need of the application: its settings. */
	@EnableConfigurationProperties(DataSourceProperties.class)
	static class Surroundings {

	}

	/**
	 * Runs a command.
	 * @param arguments its name, the backup's file, and settings such as
	 * "--morningback.data=…"
	 * @param out where to print
	 * @return the exit status: 0 when it is done, else 1
	 */
	public static int run(List<String> arguments, PrintStream out) {
		List<String> words = arguments.stream().filter((word) -> !word.startsWith("--")).toList();
		if (words.size() != 2) {
			out.println("Usage: backup FILE | restore FILE");
			return 1;
		}
		try {
			out.println(command(arguments, Path.of(words.get(1))).obey(words.get(0)));
			return 0;
		}
		catch (RefusedBackupException ex) {
			out.println(ex.getMessage());
		}
		catch (IOException | SQLException ex) {
			out.println("Nothing was changed, because a file or the database could not be read or written: "
					+ ex.toString().lines().findFirst().orElse(""));
		}
		return 1;
	}

	private static BackupCommand command(List<String> arguments, Path backup) {
		SpringApplication application = new SpringApplicationBuilder(Surroundings.class).web(WebApplicationType.NONE)
			.build();
		String[] settings = Stream.concat(arguments.stream().filter((word) -> word.startsWith("--")), QUIETLY.stream())
			.toArray(String[]::new);
		try (ConfigurableApplicationContext context = application.run(settings)) {
			DataSourceProperties properties = context.getBean(DataSourceProperties.class);
			DataFile file = DataFile.of(properties.determineUrl())
				.orElseThrow(() -> new RefusedBackupException(
						"This is for the embedded database: on PostgreSQL use pg_dump and pg_restore."));
			return new BackupCommand(file, login(properties), new BackupFile(backup.toAbsolutePath().normalize()));
		}
	}

	private static BackupFile.Login login(DataSourceProperties properties) {
		return new BackupFile.Login(Optional.ofNullable(properties.determineUsername()).orElse(""),
				Optional.ofNullable(properties.determinePassword()).orElse(""));
	}

	private String obey(String name) throws IOException, SQLException {
		return name.equals("backup") ? backUp() : restore();
	}

	private String backUp() throws IOException, SQLException {
		if (Files.exists(this.backup.path())) {
			throw new RefusedBackupException("There is a file already: " + this.backup.path());
		}
		if (this.database.isEmpty()) {
			throw new RefusedBackupException(
					"There is no database at " + this.database.path() + ": give its file by --morningback.data.");
		}
		if (FileInUse.is(this.database.path())) {
			haveItMade();
		}
		else {
			this.backup.pack(this.database, this.login);
		}
		return "The backup is in " + this.backup.path();
	}

	private void haveItMade() throws IOException {
		BackupWish wish = BackupWish.beside(this.database);
		Files.deleteIfExists(wish.made());
		PrivateFiles.create(wish.wanted());
		long end = System.nanoTime() + LONGEST.toNanos();
		while (Files.exists(wish.wanted()) && System.nanoTime() - end < 0) {
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
		Files.deleteIfExists(wish.wanted());
		if (!Files.exists(wish.made())) {
			throw new RefusedBackupException("The server that uses the database made no backup: its log may say why.");
		}
		Files.move(wish.made(), this.backup.path());
	}

	private String restore() throws IOException, SQLException {
		if (!Files.isRegularFile(this.backup.path())) {
			throw new RefusedBackupException("There is no file " + this.backup.path());
		}
		if (FileInUse.is(this.database.path())) {
			throw new RefusedBackupException("A server is using this database: stop it first.");
		}
		PrivateFiles.createFolder(this.database.folder());
		DataFile restored = this.database.beside("restored");
		try {
			return replaceBy(restored);
		}
		finally {
			Files.deleteIfExists(restored.path());
		}
	}

	private String replaceBy(DataFile restored) throws IOException {
		int records = unpacked(restored);
		Path before = this.database.note("before-restore");
		boolean replaces = !this.database.isEmpty();
		if (replaces) {
			Files.move(this.database.path(), before, StandardCopyOption.REPLACE_EXISTING);
		}
		Files.move(restored.path(), this.database.path(), StandardCopyOption.REPLACE_EXISTING);
		return "Restored " + records + " records." + (replaces
				? " What was there before is in " + before + ": delete it when you need it no longer." : "");
	}

	private int unpacked(DataFile restored) throws IOException {
		try {
			this.backup.unpack(restored);
			return BackupFile.countRecords(restored, this.login);
		}
		catch (ZipException | SQLException ex) {
			throw new RefusedBackupException(
					"The backup is damaged, or none of this program: " + this.backup.path() + ". Nothing was changed.");
		}
	}

}
