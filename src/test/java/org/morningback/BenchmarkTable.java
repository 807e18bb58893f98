package org.morningback;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a benchmark measured, with how busy the machine was. It judges nothing: a timing
 * on a busy machine says little.
 */
public final class BenchmarkTable {

	private static final int WIDTH = 18;

	private static final Path FILE = Path.of("target", "benchmark.txt");

	private final List<String> lines = new ArrayList<>();

	private final int width;

	public BenchmarkTable(String title, String... columns) {
		this.width = Math.max(WIDTH, Arrays.stream(columns).mapToInt(String::length).max().orElseThrow() + 2);
		this.lines.add("%s, %s, %d processors, load %.1f before".formatted(title,
				LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES), Runtime.getRuntime().availableProcessors(),
				load()));
		row(columns);
	}

	public void row(Object... cells) {
		this.lines.add(Arrays.stream(cells)
			.map((cell) -> ("%-" + this.width + "s").formatted(cell))
			.collect(Collectors.joining())
			.stripTrailing());
	}

	/** Prints the table and adds it to the file. */
	public void finish() throws IOException {
		this.lines.add("load %.1f after".formatted(load()));
		String table = this.lines.stream().collect(Collectors.joining("\n", "", "\n\n"));
		System.out.print("\n" + table);
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	public static String milliseconds(long time) {
		return (time < 0) ? "unknown" : String.format(Locale.ROOT, "%,d ms", time);
	}

	/** The upper of the middle ones. */
	public static long median(List<Long> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	/** How many wanted a processor during the last minute. */
	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}

}
