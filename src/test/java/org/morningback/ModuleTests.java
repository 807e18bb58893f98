package org.morningback;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.morningback.diary.CurrentDiary;
import org.morningback.journey.Sessions;
import org.morningback.release.Releases;
import org.morningback.render.drawing.Drawings;
import org.morningback.render.pdf.PrintDocumentPresenter;
import org.morningback.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each module starts with what it declares to use and nothing else: what it takes from a
 * room above it is missing then.
 */
class ModuleTests {

	@Nested
	@ApplicationModuleTest(module = "release", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Release extends Started {

		@Test
		void publishes(@Autowired Releases releases) {
			assertThat(releases.current().knowledge().sections()).isNotEmpty();
			startsWithout("vault", "journey", "web");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "vault", mode = BootstrapMode.ALL_DEPENDENCIES)
	class OfTheVault extends Started {

		@Test
		void keeps(@Autowired Vault vault) {
			assertThat(vault).isNotNull();
			startsWithout("release", "journey", "web");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "journey", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Journey extends Started {

		@Test
		void remembers(@Autowired Sessions sessions) {
			assertThat(sessions).isNotNull();
			startsWithout("questionnaire", "advice", "web", "render");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "render", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Render extends Started {

		@Test
		void draws(@Autowired Drawings drawings, @Autowired PrintDocumentPresenter papers) {
			assertThat(drawings).isNotNull();
			assertThat(papers).isNotNull();
			startsWithout("release", "vault", "web");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "web", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Web extends Started {

		@Test
		void stands() {
			startsWith("siteController");
			startsWithout("questionnaire", "advice", "journey");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "questionnaire", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Questionnaire extends Started {

		@Test
		void asks() {
			startsWith("stepController");
			startsWithout("advice", "transparency", "api");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "advice", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Advice extends Started {

		@Test
		void advises() {
			startsWith("adviceController");
			startsWithout("questionnaire", "transparency", "api");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "diary", mode = BootstrapMode.ALL_DEPENDENCIES)
	class OfTheDiary extends Started {

		@Test
		void keeps(@Autowired CurrentDiary diaries) {
			assertThat(diaries).isNotNull();
			startsWithout("mornings", "questionnaire", "advice", "web");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "mornings", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Mornings extends Started {

		@Test
		void scores() {
			startsWith("morningsController");
			startsWithout("questionnaire", "advice", "transparency", "api");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "transparency", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Transparency extends Started {

		@Test
		void explains() {
			startsWith("howItDecidesController");
			startsWithout("questionnaire", "advice", "mornings", "diary", "journey", "vault", "api");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "api", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Api extends Started {

		@Test
		void judges() {
			startsWith("assessmentController");
			startsWithout("questionnaire", "advice", "transparency");
		}

	}

	@Nested
	@ApplicationModuleTest(module = "statistics", mode = BootstrapMode.ALL_DEPENDENCIES)
	class Statistics extends Started {

		@Test
		void counts() {
			startsWith("eventCounter");
			startsWithout("questionnaire", "advice", "transparency", "api", "web");
		}

	}

	/** A module that was started. */
	@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
	abstract static class Started {

		@Autowired
		private ApplicationContext application;

		void startsWith(String bean) {
			assertThat(this.application.containsBean(bean)).as(bean).isTrue();
		}

		void startsWithout(String... modules) {
			for (String module : modules) {
				assertThat(this.application.getBeanDefinitionNames())
					.noneMatch((bean) -> isIn("org.morningback." + module, bean));
			}
		}

		private boolean isIn(String folder, String bean) {
			Class<?> type = this.application.getType(bean);
			return type != null && (type.getPackageName() + '.').startsWith(folder + '.');
		}

	}

}
