package org.morningback.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes over the wire, headers included, stays small enough for a slow phone. */
@BrowserTest
class WeightTests {

	private static final int KB = 1024;

	@Test
	void aFirstVisitTakesOneRoundTripsWorth(Visitors visitors) {
		Page page = visitors.on(Device.PHONE).page();
		List<Request> requests = requestsOf(page);
		page.navigate("/");
		page.waitForCondition(() -> requests.stream().anyMatch((request) -> request.url().contains("/steps/")));
		page.waitForLoadState(LoadState.NETWORKIDLE);
		assertThat(requests.stream().mapToInt(WeightTests::bytes).sum()).isBetween(KB, 14 * KB);
	}

	@Test
	void eachStepIsSmall(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE);
		List<Request> requests = requestsOf(visitor.page());
		visitor.opens("/steps/emergency").answersAll(ReferenceCase.of("case-05"));
		List<Request> steps = requests.stream().filter((request) -> request.url().contains("/steps/")).toList();
		assertThat(steps).hasSizeGreaterThan(10);
		assertThat(steps.subList(0, steps.size() - 1))
			.allSatisfy((step) -> assertThat(step.sizes().responseBodySize).as(step.url()).isBetween(KB, 5 * KB));
	}

	@Test
	void theDrawingsOfEachStepAreSmall(Visitors visitors) {
		Visitor visitor = visitors.on(Device.PHONE).opens("/steps/emergency");
		List<Request> requests = requestsOf(visitor.page());
		var weights = new TreeMap<String, Integer>();
		while (visitor.page().url().contains("/steps/")) {
			visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
			weights.put(visitor.page().url(), bytesOfDrawings(requests));
			requests.clear();
			visitor.answersStep(ReferenceCase.of("case-05"));
		}
		assertThat(weights.values()).anyMatch((bytes) -> bytes > KB);
		assertThat(weights).allSatisfy((step, bytes) -> assertThat(bytes).as(step).isLessThanOrEqualTo(8 * KB));
	}

	@Test
	void theScriptIsSmall() throws IOException {
		assertThat(new ClassPathResource("/static/js/turn.js").contentLength()).isLessThanOrEqualTo(3 * KB);
	}

	@Test
	void soIsWhatItDoesMeanwhile() throws IOException {
		assertThat(new ClassPathResource("/static/js/meanwhile.js").contentLength()).isLessThanOrEqualTo(5 * KB);
	}

	private static int bytesOfDrawings(List<Request> requests) {
		return List.copyOf(requests)
			.stream()
			.filter((request) -> request.url().contains("/drawings/"))
			.mapToInt(WeightTests::bytes)
			.sum();
	}

	private static int bytes(Request request) {
		Sizes sizes = request.sizes();
		return sizes.responseBodySize + sizes.responseHeadersSize;
	}

	private static List<Request> requestsOf(Page page) {
		var requests = new ArrayList<Request>();
		page.onRequestFinished(requests::add);
		return requests;
	}

}
