package org.morningback.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.BenchmarkTable;
import org.morningback.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.morningback.BenchmarkTable.median;
import static org.morningback.BenchmarkTable.milliseconds;

/**
 * How long making the papers takes in a heap of 256 MB: one after the other when warm,
 * and {@value #AT_ONCE} requested at once, all of which must come.
 */
@Tag("benchmark")
class PrintDocumentBenchmark {

	private static final List<String> PAPERS = List.of("print", "bedside-card", "clinician");

	private static final int WARM_UP = 20;

	private static final int MEASURED = 15;

	private static final int AT_ONCE = 20;

	private final Visitor visitor = new Visitor();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void printsThePapers(boolean onOneCore) throws Exception {
		assumeTrue(!onOneCore || PackagedApplication.canStartOnOneCore(), "There is no taskset here");
		var table = new BenchmarkTable("Papers, 256 MB, " + (onOneCore ? "one core" : "all cores"), "paper", "size",
				"one, warm, median", AT_ONCE + " at once");
		PackagedApplication application = onOneCore ? PackagedApplication.startOnOneCore(this.folder, "-Xmx256m")
				: PackagedApplication.start(this.folder, "-Xmx256m");
		try {
			for (var step : Walk.PLAIN.steps().entrySet()) {
				this.visitor.open(application, "/steps/" + step.getKey());
				assertThat(this.visitor.send(application, step.getKey(), List.of(step.getValue()))).isEqualTo(303);
			}
			for (String paper : PAPERS) {
				measure(application, paper, table);
			}
		}
		finally {
			application.stop();
		}
		table.finish();
	}

	private void measure(PackagedApplication application, String paper, BenchmarkTable table) throws Exception {
		String address = "/advice/" + paper + ".pdf";
		HttpResponse<byte[]> first = this.visitor.fetch(application, address).join();
		if (first.statusCode() != 200) {
			table.row(paper, "none: " + first.statusCode());
			return;
		}
		for (int i = 0; i < WARM_UP; i++) {
			print(application, address, 1);
		}
		var times = new ArrayList<Long>();
		for (int i = 0; i < MEASURED; i++) {
			times.add(print(application, address, 1));
		}
		table.row(paper, "%,d bytes".formatted(first.body().length), milliseconds(median(times)),
				milliseconds(print(application, address, AT_ONCE)));
	}

	private long print(PackagedApplication application, String address, int atOnce) throws IOException {
		long begin = System.nanoTime();
		List<CompletableFuture<HttpResponse<byte[]>>> files = new ArrayList<>();
		for (int i = 0; i < atOnce; i++) {
			files.add(this.visitor.fetch(application, address));
		}
		assertThat(files).allSatisfy((file) -> {
			assertThat(file.join().statusCode()).isEqualTo(200);
			assertThat(file.join().headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
		});
		return (System.nanoTime() - begin) / 1_000_000;
	}

}
