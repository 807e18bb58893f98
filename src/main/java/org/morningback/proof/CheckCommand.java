package org.morningback.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.morningback.release.yaml.PopulationFile;
import org.morningback.release.yaml.ProofFile;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The command "check-content [FOLDER]": checks the content of a folder, or that of the
 * jar, and prints what was checked. In a folder it leaves its report behind when all is
 * well.
 */
public final class CheckCommand {

	/** What the command is called. */
	public static final String NAME = "check-content";

	private final PrintStream out;

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private CheckCommand(PrintStream out) {
		this.out = out;
	}

	/**
	 * Runs the command.
	 * @param arguments what follows its name: a folder, or nothing
	 * @param out where to print
	 * @return the exit status: 0 when the content is sound, else 1
	 */
	public static int run(List<String> arguments, PrintStream out) {
		var command = new CheckCommand(out);
		return switch (arguments.size()) {
			case 0 -> command.check("classpath:/knowledge/").isPresent() ? 0 : 1;
			case 1 -> command.checkFolder(Path.of(arguments.get(0))) ? 0 : 1;
			default -> {
				out.println("Usage: " + NAME + " [FOLDER]");
				yield 1;
			}
		};
	}

	private boolean checkFolder(Path folder) {
		Path report = folder.resolve(ProofFile.NAME);
		try {
			Files.deleteIfExists(report);
			var checked = check(folder.toUri().toString());
			if (checked.isPresent()) {
				Files.writeString(report, ProofText.file(checked.get()));
			}
			return checked.isPresent();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The report on the content of a folder, if it is sound. */
	private Optional<ProofRecord> check(String folder) {
		try {
			Authored content = KnowledgeFiles.read(this.resources, folder);
			ProofRecord report = ThoroughCheck.of(content.release());
			this.out.println(ProofText.table(report));
			people(report.people(), PopulationFile.in(this.resources.getResource(folder + PopulationFile.BEFORE)));
			report.problems().forEach((problem) -> this.out.println(content.say(problem)));
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
			this.out.println("Compared with the release before, " + then.release() + ":");
			List<String> changes = PopulationTableText.changes(then, now);
			changes.forEach((change) -> this.out.println("  " + change));
			this.out.println(changes.isEmpty() ? "  nothing has changed" : "");
		});
	}

}
