package org.morningback.browser;

import java.io.IOException;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.morningback.BenchmarkTable;

import static org.morningback.BenchmarkTable.median;
import static org.morningback.BenchmarkTable.milliseconds;

/**
 * How long a person with a slow phone waits: round trips of 562 ms, 1.44 Mbit/s, and a
 * quarter of this machine's speed. {@code -Dmorningback.runs=5} sets how many walk.
 */
@Tag("benchmark")
@BrowserTest
class SlowPhoneBenchmark {

	private static final int RUNS = Integer.getInteger("morningback.runs", 3);

	private static final int ROUND_TRIP = 562;

	private static final int BYTES_PER_SECOND = 180_000;

	private static final int TIMES_SLOWER = 4;

	private final ReferenceCase given = ReferenceCase.of("case-05");

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "PHONE_WITHOUT_SCRIPT" })
	void walksFromTheStartToTheAdvice(Device device, Visitors visitors) throws IOException {
		new HurriedVisit(visitors.on(device).page(), this.given).walk();
		var table = new BenchmarkTable("Slow phone, " + device, "first question", "painted", "turn, first",
				"turn, median", "turns", "advice");
		for (int run = 0; run < RUNS; run++) {
			Page page = visitors.on(device).page();
			slowDown(page);
			HurriedVisit visit = new HurriedVisit(page, this.given).walk();
			table.row(milliseconds(visit.firstQuestion()), milliseconds(visit.firstQuestionPainted()),
					milliseconds(visit.turns().get(0)), milliseconds(median(visit.turns())), visit.turns().size(),
					milliseconds(visit.advice()));
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
