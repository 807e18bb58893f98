package org.morningback.proof;

import java.util.Locale;

import org.morningback.proof.ProofRecord.Line;
import org.morningback.release.yaml.ProofFile;

/** Writes a report: as a table to be read, and as the file that goes with the content. */
final class ProofText {

	private ProofText() {
	}

	/** A table, with times. */
	static String table(ProofRecord report) {
		var text = new StringBuilder("Content %s%n%n".formatted(report.release()));
		long milliseconds = 0;
		for (Line line : report.lines()) {
			text.append("%-4s %-82s %6d %-30s %-10s %6d ms%n".formatted(line.problems().isEmpty() ? "ok" : "BAD",
					line.claim(), line.count(), line.unit(), line.extent().name().toLowerCase(Locale.ROOT),
					line.milliseconds()));
			line.notes().forEach((note) -> text.append("       note: %s%n".formatted(note)));
			milliseconds += line.milliseconds();
		}
		return text
			.append("%n%d checks, %d problems, %d ms%n".formatted(report.lines().size(), report.problems().size(),
					milliseconds))
			.toString();
	}

	/** The file: without times, so that the same content always has the same one. */
	static String file(ProofRecord report) {
		return ProofFile.of(report.checksum(),
				report.lines()
					.stream()
					.map((line) -> "%s: %d %s, %s".formatted(line.claim(), line.count(), line.unit(),
							line.extent().name().toLowerCase(Locale.ROOT)))
					.toList(),
				report.people());
	}

}
