package org.morningback.release.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PublishedRelease;
import org.morningback.release.RefusedReleaseException;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.modulith.NamedInterface;

/**
 * The commands that list, publish and withdraw releases, in the database of the usual
 * settings. A server that runs on it follows within about a second.
 */
@NamedInterface("command")
public final class ReleaseCommand {

	/** What the commands are called. */
	public static final List<String> NAMES = List.of("releases", "publish-release", "make-current", "withdraw-release");

	/**
	 * Looks at the database as it is: migrates nothing, makes no empty one, and says by
	 * itself what is wrong.
	 */
	private static final List<String> QUIETLY = List.of("--spring.flyway.enabled=false",
			"--spring.jpa.hibernate.ddl-auto=none", "--spring.datasource.hikari.data-source-properties.[IFEXISTS]=TRUE",
			"--logging.level.root=off", "--logging.level.org.morningback=off");

	private final ReleaseStore store;

	private final PrintStream out;

	private ReleaseCommand(ReleaseStore store, PrintStream out) {
		this.store = store;
		this.out = out;
	}

	/** What the commands need of the application. */
	@EnableAutoConfiguration
	@Import(ReleaseStoreConfiguration.class)
	static class Surroundings {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		/** Hibernate, which comes next, would hide why there is no connection. */
		@Bean
		static BeanPostProcessor connectionCheck() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					if (bean instanceof DataSource database) {
						DataSourceUtils.releaseConnection(DataSourceUtils.getConnection(database), database);
					}
					return bean;
				}

			};
		}

	}

	/**
	 * Runs a command.
	 * @param arguments its name, what it is about, and settings such as
	 * "--morningback.data=…"
	 * @param out where to print
	 * @return the exit status: 0 when it is done, else 1
	 */
	public static int run(List<String> arguments, PrintStream out) {
		List<String> words = arguments.stream().filter((word) -> !word.startsWith("--")).toList();
		var settings = new ArrayList<>(arguments.stream().filter((word) -> word.startsWith("--")).toList());
		settings.addAll(QUIETLY);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Surroundings.class)
			.web(WebApplicationType.NONE)
			.run(settings.toArray(String[]::new))) {
			return new ReleaseCommand(context.getBean(ReleaseStore.class), out).obey(words);
		}
		catch (RefusedReleaseException | BrokenKnowledgeException ex) {
			out.println(ex.getMessage());
		}
		catch (RuntimeException ex) {
			out.println(DatabaseFault.sentence(ex));
		}
		return 1;
	}

	private int obey(List<String> words) {
		String name = words.get(0);
		if (words.size() != (name.equals("releases") ? 1 : 2)) {
			this.out.println("Usage: releases | publish-release FOLDER | make-current LABEL|CHECKSUM | "
					+ "withdraw-release LABEL|CHECKSUM");
			return 1;
		}
		switch (name) {
			case "publish-release" ->
				this.store.publish(CheckedContent.in(Path.of(words.get(1)).toUri().toString()).items());
			case "make-current" -> this.store.makeCurrent(checksum(words.get(1)));
			case "withdraw-release" -> this.store.withdraw(checksum(words.get(1)));
			default -> {
				// Only lists them.
			}
		}
		this.store.all().forEach((release) -> this.out.println(line(release)));
		return 0;
	}

	private String checksum(String labelOrChecksum) {
		List<String> found = this.store.all()
			.stream()
			.filter((release) -> List.of(release.label(), release.checksum()).contains(labelOrChecksum))
			.map(PublishedRelease::checksum)
			.toList();
		if (found.size() != 1) {
			throw new RefusedReleaseException(found.isEmpty() ? "There is no release '" + labelOrChecksum + "'."
					: "Several releases are called '" + labelOrChecksum + "': name one by its checksum.");
		}
		return found.get(0);
	}

	private static String line(PublishedRelease release) {
		String state = release.current() ? "  current" : release.withdrawn() ? "  withdrawn" : "";
		return release.label() + "  " + release.checksum() + "  " + release.publishedAt() + state;
	}

}
