package org.morningback.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What the page of a diary shows of two weeks.
 *
 * @param told its sentences about them
 * @param rows the lines of its table
 * @param marks the marks of its chart, each with its day of the month and its points
 * @param runs of how many pieces the line of its chart is
 */
record ShownDiary(List<String> told, List<String> rows, List<String> marks, int runs) {

	static ShownDiary on(Page page) {
		Element review = Jsoup.parse(page.content()).expectFirst("section.review-of-mornings");
		return new ShownDiary(review.select("> p:not(.hint)").eachText(),
				review.select("tbody tr").stream().map(ShownDiary::row).toList(),
				marks(review.expectFirst("svg.chart")),
				review.select("path.mornings-line").attr("d").replaceAll("[^M]", "").length());
	}

	private static String row(Element row) {
		return String.join(" | ",
				Stream
					.concat(row.select("th, td:not(:last-child)").eachText().stream(),
							row.select(".said").eachText().stream())
					.toList());
	}

	private static List<String> marks(Element chart) {
		return chart.select("text[text-anchor=middle]")
			.stream()
			.flatMap((day) -> Stream.of(mark(day, 0, chart.select("circle"), "cx", "cy", 0, "morning"),
					mark(day, 8, chart.select("rect"), "x", "y", 3, "bedtime before"), ticked(day, chart)))
			.flatMap((mark) -> mark)
			.toList();
	}

	/**
	 * Read off like a person does: by the day below it, and by the numbers at the side.
	 */
	private static Stream<String> mark(Element day, int left, List<Element> shapes, String x, String y, int half,
			String kind) {
		return shapes.stream()
			.filter((shape) -> number(shape, x) + half == number(day, "x") - left)
			.map((shape) -> "%s: %s %s".formatted(day.text(), kind, points(day.parent(), number(shape, y) + half)));
	}

	private static Stream<String> ticked(Element day, Element chart) {
		return chart.select("path.plan-mark")
			.stream()
			.filter((tick) -> tick.attr("d").startsWith("M" + (number(day, "x") - 5) + ' '))
			.map((tick) -> day.text() + ": plan");
	}

	private static int points(Element chart, int height) {
		int none = level(chart, "0");
		int most = level(chart, "10");
		return 10 * (none - height) / (none - most);
	}

	/** The letters of a number stand four lower than its line. */
	private static int level(Element chart, String points) {
		return number(chart.expectFirst("text[text-anchor=end]:matchesWholeOwnText(^" + points + "$)"), "y") - 4;
	}

	private static int number(Element shape, String attribute) {
		return Integer.parseInt(shape.attr(attribute));
	}

}
