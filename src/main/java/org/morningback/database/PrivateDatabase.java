package org.morningback.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/**
 * Makes the database's file before H2 does, which would let others read it. What cannot
 * be made H2 explains better.
 */
final class PrivateDatabase implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSourceProperties settings) {
			DataFile.of(settings.determineUrl()).map(DataFile::path).ifPresent(PrivateDatabase::prepare);
		}
		return bean;
	}

	private static void prepare(Path file) {
		try {
			PrivateFiles.createFolder(file.getParent());
			if (Files.isWritable(file.getParent())) {
				PrivateFiles.create(file);
			}
		}
		catch (IOException ex) {
			// Whoever connects is told.
		}
	}

}
