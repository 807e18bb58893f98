package org.morningback.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which backups are made of the embedded database: the settings below
 * {@code morningback.backup}.
 *
 * @param folder where they lie; empty where none are made
 * @param every how often one is made
 * @param keep how many stay
 */
@ConfigurationProperties("morningback.backup")
public record BackupSettings(@DefaultValue("") String folder, @DefaultValue("1d") Duration every,
		@DefaultValue("7") int keep) {

	public BackupSettings {
		if (every.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("morningback.backup.every must be a minute at least, not " + every);
		}
		if (keep < 1) {
			throw new IllegalArgumentException("morningback.backup.keep must be 1 at least, not " + keep);
		}
	}

	boolean isOn() {
		return !this.folder.isBlank();
	}

	/** How long what is in a backup stays there; zero where none are made here. */
	public Duration keptFor() {
		return isOn() ? this.every.multipliedBy(this.keep + 1L) : Duration.ZERO;
	}

}
