package org.morningback.database;

import java.io.IOException;
import java.nio.file.Files;

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
			DataFile.of(settings.determineUrl()).ifPresent(PrivateDatabase::prepare);
		}
		return bean;
	}

	private static void prepare(DataFile file) {
		try {
			PrivateFiles.createFolder(file.folder());
			if (Files.isWritable(file.folder())) {
				PrivateFiles.create(file.path());
			}
		}
		catch (IOException ex) {
			// Whoever connects is told.
		}
	}

}
