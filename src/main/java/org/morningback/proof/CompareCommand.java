package org.morningback.proof;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.morningback.proof.Told.Topic;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.Release;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The command "compare-content OLD [NEW]": says in words what two contents tell
 * differently, to how many plausible people and to which worked cases.
 */
public final class CompareCommand {

	/** What the command is called. */
	public static final String NAME = "compare-content";

	private static final String USAGE = String.format(Locale.ROOT, """
			Usage: %s [--each] OLD [NEW]
			OLD and NEW are folders of content; "-", or no NEW, is the content of this program.
			--each names everybody who is told something else.
			""", NAME);

	private static final String EACH = "--each";

	private static final int PEOPLE = 10_000;

	private static final int SAME = 0;

	private static final int DIFFERENT = 1;

	private static final int UNUSABLE = 2;

	private final PrintStream out;

	private final int people;

	private final boolean each;

	private CompareCommand(PrintStream out, int people, boolean each) {
		this.out = out;
		this.people = people;
		this.each = each;
	}

	/**
	 * Runs the command.
	 * @param arguments what follows its name
	 * @param out where to print
	 * @return the exit status: 0 when both tell the same, 1 when not, 2 when they cannot
	 * be compared
	 */
	public static int run(List<String> arguments, PrintStream out) {
		return run(arguments, out, PEOPLE);
	}

	static int run(List<String> arguments, PrintStream out, int people) {
		var folders = new ArrayList<>(arguments);
		boolean each = folders.remove(EACH);
		if (folders.isEmpty() || folders.size() > 2) {
			out.print(USAGE);
			return UNUSABLE;
		}
		try {
			Authored before = read(folders.get(0));
			Authored after = read((folders.size() > 1) ? folders.get(1) : "-");
			return new CompareCommand(out, people, each).compare(before, after) ? SAME : DIFFERENT;
		}
		catch (IllegalArgumentException ex) {
			out.println(ex.getMessage());
			return UNUSABLE;
		}
	}

	private static Authored read(String folder) {
		if (!folder.equals("-") && !Files.isDirectory(Path.of(folder))) {
			throw new IllegalArgumentException("There is no folder '" + folder + "'.");
		}
		String place = folder.equals("-") ? "classpath:/knowledge/" : Path.of(folder).toUri().toString();
		try {
			return KnowledgeFiles.read(new PathMatchingResourcePatternResolver(), place);
		}
		catch (BrokenKnowledgeException ex) {
			int more = ex.problems().size() - 1;
			throw new IllegalArgumentException(
					String.format(Locale.ROOT, "The content of '%s' cannot be used: %s%s", folder, ex.problems().get(0),
							(more > 0) ? " (and " + more + " more; see " + CheckCommand.NAME + ")" : ""),
					ex);
		}
		catch (UncheckedIOException ex) {
			throw new IllegalArgumentException("The content of '" + folder + "' cannot be read: "
					+ Objects.requireNonNull(ex.getCause()).getMessage(), ex);
		}
	}

	/** Whether both are the same. */
	private boolean compare(Authored before, Authored after) {
		Release then = before.release();
		Release now = after.release();
		if (then.checksum().equals(now.checksum())) {
			this.out.printf(Locale.ROOT, "Both are %s.%n", now.label());
			return true;
		}
		this.out.printf(Locale.ROOT, "%s → %s%n", then.label(), now.label());
		people(PeopleComparison.of(then.knowledge(), now.knowledge(), this.people));
		print("Worked cases", CaseComparison.lines(then, now));
		print("Content", ContentComparison.lines(before, after));
		return false;
	}

	private void people(Differences people) {
		Set<Topic> told = EnumSet.allOf(Topic.class);
		var lines = new ArrayList<String>();
		if (people.lines(EnumSet.of(Topic.URGENCY), told).isEmpty()) {
			lines.add("no urgency changes");
		}
		lines.addAll(people.lines(told, EnumSet.of(Topic.URGENCY)));
		print(people.count() + " plausible people are told something else", people.isEmpty() ? List.of() : lines);
		if (this.each) {
			print("Each of them", people.each());
		}
	}

	private void print(String title, List<String> lines) {
		this.out.printf(Locale.ROOT, "%n%s%s%n", title, lines.isEmpty() ? ": no difference" : "");
		lines.forEach((line) -> this.out.println("  " + line));
	}

}
