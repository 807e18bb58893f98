package org.morningback.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.morningback.release.yaml.PopulationFile;
import org.morningback.release.yaml.ProofFile;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The command "check-content [--all | --unless-checked] [FOLDER]": checks the content of
 * a folder, or that of the jar, and prints what was checked; where something is wrong it
 * prints only that, unless all is asked for. In a folder it leaves its report behind when
 * all is well, and need not check again what that report is about.
 */
public final class CheckCommand {

	/** What the command is called. */
	public static final String NAME = "check-content";

	/** What is copied from here would lie over the report of the build. */
	private static final Path SOURCES = Path.of("src/main/resources/knowledge");

	private static final String ALL = "--all";

	private static final String UNLESS_CHECKED = "--unless-checked";

	private static final String OF_THIS_PROGRAM = "classpath:/knowledge/";

	private final PrintStream out;

	private final Set<String> options;

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private CheckCommand(PrintStream out, Set<String> options) {
		this.out = out;
		this.options = options;
	}

	/**
	 * Runs the command.
	 * @param arguments what follows its name: options and a folder, or nothing
	 * @param out where to print
	 * @return the exit status: 0 when the content is sound, else 1
	 */
	public static int run(List<String> arguments, PrintStream out) {
		Set<String> options = arguments.stream().filter((word) -> word.startsWith("--")).collect(Collectors.toSet());
		List<String> folders = arguments.stream().filter((word) -> !options.contains(word)).toList();
		if (!Set.of(ALL, UNLESS_CHECKED).containsAll(options) || options.size() > 1 || folders.size() > 1) {
			out.println("Usage: " + NAME + " [" + ALL + " | " + UNLESS_CHECKED + "] [FOLDER]");
			return 1;
		}
		var command = new CheckCommand(out, options);
		boolean sound = folders.isEmpty() ? command.check(OF_THIS_PROGRAM).isPresent()
				: command.checkFolder(Path.of(folders.get(0)));
		return sound ? 0 : 1;
	}

	private boolean checkFolder(Path folder) {
		if (!Files.isDirectory(folder)) {
			this.out.println("There is no folder " + folder.toAbsolutePath());
			return false;
		}
		var seal = ProofSeal.of(folder);
		try {
			return (this.options.contains(UNLESS_CHECKED) && seal.fits()) || checkAndReport(folder, seal);
		}
		catch (IOException ex) {
			this.out.println(folder + ": the content or its report cannot be read or written: " + ex);
			return false;
		}
	}

	private boolean checkAndReport(Path folder, ProofSeal seal) throws IOException {
		Path report = folder.resolve(ProofFile.NAME);
		Files.deleteIfExists(report);
		var checked = check(folder.toUri().toString());
		if (checked.isPresent() && folder.toAbsolutePath().normalize().endsWith(SOURCES)) {
			this.out.println("No report is left among the sources; the build makes its own.");
		}
		else if (checked.isPresent()) {
			Files.writeString(report, seal.seal(ProofText.file(checked.get())));
		}
		return checked.isPresent();
	}

	/** The report on the content of a folder, if it is sound. */
	private Optional<ProofRecord> check(String folder) {
		try {
			Authored content = KnowledgeFiles.readToBeShown(this.resources, folder);
			ProofRecord report = ThoroughCheck.of(content.release());
			var before = PopulationFile.in(this.resources.getResource(folder + PopulationFile.BEFORE));
			if (report.isSound() || this.options.contains(ALL)) {
				this.out.println(ProofText.table(report));
				people(report.people(), before);
			}
			if (!report.isSound()) {
				this.out.println(ProofText.problems(report, content::say));
			}
			return Optional.of(report).filter(ProofRecord::isSound);
		}
		catch (BrokenKnowledgeException ex) {
			this.out.println(ex.getMessage());
			return Optional.empty();
		}
	}

	private void people(PopulationTable now, Optional<PopulationTable> before) {
		this.out.println(PopulationTableText.table(now));
		before.ifPresent((then) -> {
			this.out.println("Compared with the release before, " + then.release()
					+ " (all changes since, yours and others'; " + CompareCommand.NAME + " shows yours alone):");
			List<String> changes = PopulationTableText.changes(then, now);
			changes.forEach((change) -> this.out.println("  " + change));
			this.out.println(changes.isEmpty() ? "  nothing has changed" : "");
		});
	}

}
