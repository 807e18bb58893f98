package org.morningback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures of the modules are drawn from the code. When an arrow is meant to change,
 * run this test with -Dmodules=renew and look at the difference of the page.
 */
class ModulePictureTests {

	private static final Path PAGE = Path.of("docs/modules.md");

	private static final String ROOT = "org.morningback.";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.morningback");

	@Test
	void showTheCodeAsItIs() throws IOException {
		String page = """
				# The modules, drawn from the code

				Made by `ModulePictureTests` (`-Dmodules=renew`); it fails when this page is stale. An arrow means "uses".

				```mermaid
				flowchart BT
				%s```

				The parts of `knowledge`:

				```mermaid
				flowchart BT
				%s```
				"""
			.formatted(arrows(ROOT), arrows(ROOT + "knowledge."));
		if (System.getProperty("modules", "").equals("renew")) {
			Files.writeString(PAGE, page);
		}
		assertThat(Files.readString(PAGE)).as("-Dmodules=renew, if this was meant").isEqualTo(page);
	}

	private static String arrows(String parent) {
		return CLASSES.stream()
			.filter((type) -> type.getPackageName().startsWith(parent))
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.flatMap((dependency) -> arrow(parent, dependency))
			.distinct()
			.sorted()
			.collect(Collectors.joining());
	}

	private static Stream<String> arrow(String parent, Dependency dependency) {
		String from = part(parent, dependency.getOriginClass());
		String to = part(parent, dependency.getTargetClass());
		return (to.isEmpty() || from.equals(to)) ? Stream.empty() : Stream.of("  %s --> %s%n".formatted(from, to));
	}

	/** The folder directly below the parent that holds a type. */
	private static String part(String parent, JavaClass type) {
		String folder = type.getPackageName();
		return folder.startsWith(parent) ? folder.substring(parent.length()).split("\\.")[0] : "";
	}

}
