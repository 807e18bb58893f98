package org.morningback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the embedded database has room to grow. */
class DataFileHealth implements HealthIndicator {

	/** What a busy day writes, twice over, until its file is tidied. */
	private static final long ROOM = 100L << 20;

	private final Path folder;

	private final long room;

	DataFileHealth(DataFile file) {
		this(file, ROOM);
	}

	DataFileHealth(DataFile file, long room) {
		this.folder = file.folder();
		this.room = room;
	}

	@Override
	public Health health() {
		try {
			long left = Files.getFileStore(this.folder).getUsableSpace();
			boolean writable = Files.isWritable(this.folder);
			return (writable && left >= this.room ? Health.up() : Health.down()).withDetail("left", left)
				.withDetail("writable", writable)
				.build();
		}
		catch (IOException ex) {
			return Health.down().withDetail("fault", ex.getClass().getSimpleName()).build();
		}
	}

}
