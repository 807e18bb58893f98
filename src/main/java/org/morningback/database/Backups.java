package org.morningback.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes backups of the embedded database while it is in use: in time, where there is a
 * folder for them, and when the command asks. The old ones go.
 */
class Backups {

	private static final Logger log = LoggerFactory.getLogger(Backups.class);

	private static final DateTimeFormatter NAME = DateTimeFormatter
		.ofPattern("'morningback-'yyyyMMdd'T'HHmmss'Z.zip'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private final DataFile file;

	private final Upkeep upkeep;

	private final BackupFile.Login login;

	private final BackupSchedule schedule;

	Backups(DataFile file, Upkeep upkeep, BackupFile.Login login, BackupSchedule schedule) {
		this.file = file;
		this.upkeep = upkeep;
		this.login = login;
		this.schedule = schedule;
	}

	/**
	 * When backups are made.
	 *
	 * @param settings how often, and where
	 * @param clock what they are named by
	 */
	record BackupSchedule(BackupSettings settings, Clock clock) {

	}

	/** Answers the command, which cannot open the file that is in use. */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	synchronized void makeWhereWanted() {
		BackupWish wish = BackupWish.beside(this.file);
		if (Files.exists(wish.wanted())) {
			attempt(() -> make(wish.made()));
			attempt(() -> Files.deleteIfExists(wish.wanted()));
		}
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
	synchronized void makeInTime() {
		if (this.schedule.settings().isOn()) {
			attempt(this::makeIfDue);
		}
	}

	private boolean makeIfDue() throws IOException, SQLException {
		Path folder = Path.of(this.schedule.settings().folder());
		PrivateFiles.createFolder(folder);
		Instant now = this.schedule.clock().instant();
		List<Path> earlier = backups(folder);
		Optional<Instant> last = earlier.stream().reduce((older, newer) -> newer).flatMap(Backups::madeAt);
		// One from the future was named by a wrong clock.
		if (last.filter((made) -> made.isAfter(now.minus(this.schedule.settings().every())) && !made.isAfter(now))
			.isPresent()) {
			return false;
		}
		return make(folder.resolve(NAME.format(now))) && deleteOld(backups(folder));
	}

	private boolean deleteOld(List<Path> all) throws IOException {
		for (Path old : all.subList(0, Math.max(0, all.size() - this.schedule.settings().keep()))) {
			Files.delete(old);
		}
		return true;
	}

	private boolean make(Path target) throws IOException, SQLException {
		DataFile copy = this.file.beside("backup");
		try {
			PrivateFiles.create(copy.path());
			boolean copied = this.upkeep
				.renew((live) -> Files.copy(live, copy.path(), StandardCopyOption.REPLACE_EXISTING));
			PrivateFiles.makePrivate(copy.path());
			if (copied) {
				new BackupFile(target).pack(copy, this.login);
			}
			return copied;
		}
		finally {
			Files.deleteIfExists(copy.path());
		}
	}

	/** What lies there by such a name, the oldest first. */
	private static List<Path> backups(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((path) -> madeAt(path).isPresent()).sorted().toList();
		}
	}

	private static Optional<Instant> madeAt(Path path) {
		try {
			return Optional.of(Instant.from(NAME.parse(String.valueOf(path.getFileName()))));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static void attempt(Attempt work) {
		try {
			work.run();
		}
		catch (SQLException | IOException | UncheckedIOException ex) {
			log.warn("No backup could be made: {}", ex.toString());
		}
	}

	private interface Attempt {

		boolean run() throws SQLException, IOException;

	}

}
