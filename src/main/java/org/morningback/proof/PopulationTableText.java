package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;

/** Puts what plausible people are told into a table, and what has changed into words. */
final class PopulationTableText {

	private PopulationTableText() {
	}

	/** A table of the numbers, per 1,000 people. */
	static String table(PopulationTable report) {
		var lines = new ArrayList<String>();
		lines.add("Of 1,000 plausible people (" + report.people()
				+ " made up from published frequencies; no measurement)");
		report.urgencies().forEach((name, many) -> lines.add(line("urgency", name, number(many))));
		lines.addAll(shares("finding", report.findings(), "%s, first %s"));
		lines.add("  findings each: " + words(report.findingsEach()));
		report.tips().forEach((name, many) -> lines.add(line("tip", name, number(many))));
		lines.add("  tips each: " + words(report.tipsEach()));
		lines.addAll(shares("rule", report.rules(), "%s, only reason %s"));
		return lines.stream().map((line) -> line + System.lineSeparator()).collect(Collectors.joining());
	}

	/** What is told to more or fewer people than before. */
	static List<String> changes(PopulationTable before, PopulationTable now) {
		var changes = new ArrayList<String>();
		now.urgencies()
			.forEach(
					(name, many) -> change("urgency " + name, before.urgencies().getOrDefault(name, 0), many, changes));
		now.findings()
			.forEach((name, share) -> change("finding " + name,
					before.findings().getOrDefault(name, new Share(0, 0)).all(), share.all(), changes));
		before.findings().forEach((name, share) -> {
			if (!now.findings().containsKey(name)) {
				change("finding " + name, share.all(), 0, changes);
			}
		});
		return changes;
	}

	private static void change(String what, int before, int now, List<String> changes) {
		if (before != now) {
			changes.add(String.format(Locale.ROOT, "%s: %s of 1,000, %s %s than before (%s)", what, number(now),
					number(Math.abs(now - before)), (now > before) ? "more" : "fewer", number(before)));
		}
	}

	/** Those that anybody has, each with its numbers, and the names of the others. */
	private static List<String> shares(String kind, Map<String, Share> shares, String numbers) {
		var lines = new ArrayList<String>();
		shares.forEach((name, share) -> {
			if (share.all() > 0) {
				lines.add(line(kind, name,
						String.format(Locale.ROOT, numbers, number(share.all()), number(share.part()))));
			}
		});
		List<String> idle = shares.entrySet()
			.stream()
			.filter((share) -> share.getValue().all() == 0)
			.map(Map.Entry::getKey)
			.toList();
		if (!idle.isEmpty()) {
			lines.add(line(kind, "nobody has", String.join(", ", idle)));
		}
		return lines;
	}

	private static String line(String kind, String name, String numbers) {
		return String.format(Locale.ROOT, "  %-8s %-50s %s", kind, name, numbers);
	}

	private static String words(Spread spread) {
		return String.format(Locale.ROOT, "%s on average, half have %d or fewer, nobody more than %d",
				number(spread.mean()), spread.median(), spread.max());
	}

	private static String number(int tenths) {
		return PopulationTable.perThousand(tenths);
	}

}
