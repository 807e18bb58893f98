package org.morningback.packaged;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.BenchmarkTable;
import org.morningback.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.BenchmarkTable.median;

/**
 * How much of a processor a page takes in a warm server, asked for one by one and
 * {@value #AT_ONCE} at once; all that the process does is counted, also collecting
 * garbage and compiling.
 */
@Tag("benchmark")
class PageBenchmark {

	private static final List<String> PAGES = List.of("/steps/you", "/advice", "/advice/what-if", "/advice/text",
			"/advice/routine/1", "/advice/print", "/my-answers");

	private static final int WARM_UP = 1500;

	private static final int MEASURED = 200;

	private static final int SERIES = 5;

	private static final int AT_ONCE = 20;

	@TempDir
	private Path folder;

	@Test
	void servesPages() throws Exception {
		var table = new BenchmarkTable("Processor time of a page, median of " + SERIES + " series of " + MEASURED,
				"visitor", "page", "one by one", AT_ONCE + " at once");
		PackagedApplication application = PackagedApplication.start(this.folder);
		try {
			for (Entry<String, Visitor> visitor : visitors(application).entrySet()) {
				for (String page : PAGES) {
					if (visitor.getValue().fetch(application, page).join().statusCode() == 200) {
						table.row(visitor.getKey(), page, processorTime(application, visitor.getValue(), page, 1),
								processorTime(application, visitor.getValue(), page, AT_ONCE));
					}
				}
			}
		}
		finally {
			application.stop();
		}
		table.finish();
	}

	private static Map<String, Visitor> visitors(PackagedApplication application) throws Exception {
		Map<String, Visitor> visitors = new TreeMap<>();
		for (Entry<String, Walk> walk : Map
			.of("plain", Walk.PLAIN, "to book soon",
					Walk.PLAIN.with("health", "unwell-signs=weight-loss", "health-history=none"))
			.entrySet()) {
			var visitor = new Visitor();
			for (var step : walk.getValue().steps().entrySet()) {
				visitor.open(application, "/steps/" + step.getKey());
				assertThat(visitor.send(application, step.getKey(), List.of(step.getValue()))).isEqualTo(303);
			}
			visitors.put(walk.getKey(), visitor);
		}
		return visitors;
	}

	private static String processorTime(PackagedApplication application, Visitor visitor, String page, int atOnce) {
		ask(application, visitor, page, WARM_UP, atOnce);
		var series = new ArrayList<Long>();
		for (int i = 0; i < SERIES; i++) {
			long before = application.processorTime().toNanos();
			ask(application, visitor, page, MEASURED, atOnce);
			series.add((application.processorTime().toNanos() - before) / MEASURED);
		}
		return "%.1f ms".formatted(median(series) / 1e6);
	}

	private static void ask(PackagedApplication application, Visitor visitor, String page, int times, int atOnce) {
		for (int i = 0; i < times; i += atOnce) {
			var answers = new ArrayList<CompletableFuture<?>>();
			for (int j = 0; j < atOnce; j++) {
				answers.add(visitor.fetch(application, page));
			}
			answers.forEach(CompletableFuture::join);
		}
	}

}
