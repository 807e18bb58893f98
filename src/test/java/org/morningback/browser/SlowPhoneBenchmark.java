package org.morningback.browser;

import java.io.IOException;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.morningback.BenchmarkTable;

import static org.morningback.BenchmarkTable.median;
import static org.morningback.BenchmarkTable.milliseconds;

/**
 * How long a person with a slow phone waits: round trips of 562 ms, 1.44 Mbit/s, and a
 * quarter of this machine's speed. Some walk on a fast phone before, as a server has long
 * been up. {@code -Dmorningback.runs=5} sets how many walk.
 */
@Tag("benchmark")
@BrowserTest
class SlowPhoneBenchmark {

	private static final int RUNS = Integer.getInteger("morningback.runs", 3);

	private static final int WARM_UPS = 6;

	private static final int ROUND_TRIP = 562;

	private static final int BYTES_PER_SECOND = 180_000;

	private static final int TIMES_SLOWER = 4;

	/** Most people take 11 steps, some 12. */
	@ParameterizedTest
	@CsvSource({ "PHONE, case-03", "PHONE, case-05", "PHONE_WITHOUT_SCRIPT, case-03" })
	void walksFromTheStartToTheAdvice(Device device, String id, Visitors visitors) throws IOException {
		ReferenceCase given = ReferenceCase.of(id);
		for (int run = 0; run < WARM_UPS; run++) {
			Page page = visitors.on(device).page();
			new HurriedVisit(page, given).walk();
			page.close();
		}
		var table = new BenchmarkTable("Slow phone, %s, %s".formatted(device, id), "first question", "turn, first",
				"turn, median", "turns", "advice");
		for (int run = 0; run < RUNS; run++) {
			Page page = visitors.on(device).page();
			slowDown(page);
			HurriedVisit visit = new HurriedVisit(page, given).walk();
			table.row(milliseconds(visit.firstQuestion()), milliseconds(visit.turns().get(0)),
					milliseconds(median(visit.turns())), visit.turns().size(), milliseconds(visit.advice()));
			page.close();
		}
		table.finish();
	}

	private static void slowDown(Page page) {
		CDPSession session = page.context().newCDPSession(page);
		JsonObject network = new JsonObject();
		network.addProperty("offline", false);
		network.addProperty("latency", ROUND_TRIP);
		network.addProperty("downloadThroughput", BYTES_PER_SECOND);
		network.addProperty("uploadThroughput", BYTES_PER_SECOND);
		session.send("Network.enable");
		session.send("Network.emulateNetworkConditions", network);
		JsonObject processor = new JsonObject();
		processor.addProperty("rate", TIMES_SLOWER);
		session.send("Emulation.setCPUThrottlingRate", processor);
	}

}
