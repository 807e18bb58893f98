package org.morningback.proof;

import java.util.Locale;
import java.util.function.Function;

import org.morningback.proof.ProofRecord.Line;
import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.release.yaml.ProofFile;

/** Writes a report: as a table to be read, and as the file that goes with the content. */
final class ProofText {

	private ProofText() {
	}

	/** A table, with times. */
	static String table(ProofRecord report) {
		var text = new StringBuilder(String.format(Locale.ROOT, "Content %s%n%n", report.release()));
		long milliseconds = 0;
		for (Line line : report.lines()) {
			text.append(String.format(Locale.ROOT, "%-4s %-82s %6d %-30s %-10s %6d ms%n",
					line.problems().isEmpty() ? "ok" : "BAD", line.claim(), line.count(), line.unit(),
					line.extent().name().toLowerCase(Locale.ROOT), line.milliseconds()));
			line.notes().forEach((note) -> text.append(String.format(Locale.ROOT, "       note: %s%n", note)));
			milliseconds += line.milliseconds();
		}
		return text
			.append(String.format(Locale.ROOT, "%n%d checks, %d problems, %d ms%n", report.lines().size(),
					report.problems().size(), milliseconds))
			.toString();
	}

	/** What is wrong, below what does not hold because of it. */
	static String problems(ProofRecord report, Function<Problem, String> say) {
		var text = new StringBuilder(String.format(Locale.ROOT,
				"The content has %d problem(s); correct them and check again:%n", report.problems().size()));
		for (Line line : report.lines()) {
			if (!line.problems().isEmpty()) {
				text.append(String.format(Locale.ROOT, "BAD  %s%n", line.claim()));
				line.problems()
					.forEach((problem) -> text.append(String.format(Locale.ROOT, "  %s%n", say.apply(problem))));
			}
		}
		return text.append("(--all prints the whole report.)").toString();
	}

	/** The file: without times, so that the same content always has the same one. */
	static String file(ProofRecord report) {
		return ProofFile.of(report.checksum(),
				report.lines()
					.stream()
					.map((line) -> String.format(Locale.ROOT, "%s: %d %s, %s", line.claim(), line.count(), line.unit(),
							line.extent().name().toLowerCase(Locale.ROOT)))
					.toList(),
				report.people());
	}

}
