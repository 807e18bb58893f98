package org.morningback;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may know whom, and how things are called. */
class ArchitectureTests {

	private static final String KNOWLEDGE = "org.morningback.knowledge";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.morningback");

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		ApplicationModules.of(MorningBackApplication.class).verify();
	}

	@Test
	void theCoreIsPlainJava() {
		DescribedPredicate<JavaClass> core = resideInAnyPackage(KNOWLEDGE + "..", "org.morningback.assessment");
		check(noClasses().that(core)
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat(resideOutsideOfPackages("java..", "org.jspecify..", KNOWLEDGE + "..",
					"org.morningback.assessment")));
	}

	/** So that a verdict can be worked out again by anybody from what was written. */
	@Test
	void theExperimentIsPlainJava() {
		check(noClasses().that()
			.resideInAPackage("org.morningback.experiment..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat(resideOutsideOfPackages("java.lang..", "java.util..", "org.jspecify..",
					"org.morningback.experiment..")));
	}

	/**
	 * Each part uses those before it; the whole, which holds them all, is used by none.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			questions, rules evidence words
			evidence,  questions rules words
			rules,     words
			words,     ''
			""")
	void thePartsOfTheKnowledgeKnowEachOtherInOneDirection(String part, String others) {
		String[] unknown = Stream
			.concat(Stream.of(KNOWLEDGE),
					Stream.of(others.split(" "))
						.filter((other) -> !other.isEmpty())
						.map((other) -> KNOWLEDGE + '.' + other))
			.toArray(String[]::new);
		check(noClasses().that()
			.resideInAPackage(KNOWLEDGE + '.' + part)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(unknown));
	}

	@Test
	void readingContentNeedsNoDatabaseAndNoWeb() {
		check(noClasses().that()
			.resideInAPackage("org.morningback.release.yaml")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.morningback.release.store", "jakarta..", "org.springframework.web..",
					"org.springframework.data.."));
	}

	@Test
	void onlyStoredThingsKnowTheDatabase() {
		check(noClasses().that()
			.resideOutsideOfPackages("org.morningback.release.store", "org.morningback.vault")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..",
					"org.springframework.jdbc.."));
	}

	@Test
	void entitiesAndRepositoriesAreNotPublic() {
		check(classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
		check(classes().that().areAssignableTo(Repository.class).should().notBePublic());
	}

	@Test
	void controllersAndConfigurationsAreNotPublic() {
		check(classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(ControllerAdvice.class)
			.or()
			.areAnnotatedWith(Configuration.class)
			.should()
			.notBePublic());
	}

	@Test
	void entitiesHaveVerbsInsteadOfSetters() {
		check(noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameStartingWith("set"));
	}

	@Test
	void namesSayWhatAThingIs() {
		check(noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)($|\\$.*)"));
		check(noMethods().should().haveNameMatching("(process|handle)[A-Z].*"));
		check(noClasses().should()
			.resideInAnyPackage("..service..", "..dto..", "..util..", "..common..", "..config.."));
	}

	@Test
	void dependenciesComeThroughConstructors() {
		check(noFields().should().beAnnotatedWith(Autowired.class));
		check(noMethods().should().beAnnotatedWith(Autowired.class));
		check(noConstructors().should().beAnnotatedWith(Autowired.class));
	}

	@Test
	void everyPackageRefusesNullByDefault() {
		check(classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class));
		assertThat(CLASSES).extracting(JavaClass::getPackage)
			.filteredOn((folder) -> !folder.getName().equals("org.morningback"))
			.isNotEmpty()
			.allMatch((folder) -> folder.tryGetPackageInfo().isPresent());
	}

	@Test
	void timeComesFromTheClock() {
		check(noClasses().should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis"));
	}

	/** So what it writes is the same everywhere. */
	@Test
	void nothingDependsOnWhereTheMachineStands() {
		check(noClasses().should().accessTargetWhere(MachineDefaults.areUsed()));
	}

	/** Where there is no such thing, nobody's input can get into it. */
	@Test
	void nothingRunsCommandsOrExpressionsReadsObjectsOrCallsOut() {
		check(noClasses().should()
			.dependOnClassesThat()
			.haveNameMatching("java\\.lang\\.Process(Builder)?|java\\.io\\.ObjectInputStream"
					+ "|java\\.net\\.(Socket|.*URLConnection|http\\..*)|javax\\.(script|naming)\\..*"
					+ "|org\\.springframework\\.(expression|web\\.client|mail)\\..*")
			.orShould()
			.callMethod(URL.class, "openStream"));
	}

	/**
	 * A page's language, too, has its own small letters: in Turkish the "I" of a name has
	 * no dot.
	 */
	@Test
	void noTemplateMakesLettersSmallOrLarge() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
			assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
				.allSatisfy((file) -> assertThat(file).content().doesNotContain("oLowerCase", "oUpperCase"));
		}
	}

	private static void check(ArchRule rule) {
		rule.check(CLASSES);
	}

}
