package org.morningback.advice;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The morning routine, one move a screen. */
@WebTest
class RoutineControllerTests {

	private static final String ADVICE = "/advice";

	private static final String STOP = "/advice/routine/stop";

	@LocalServerPort
	private int port;

	@Autowired
	private Browser browser;

	@Test
	void beginsWithWhatItIsAndWhenToStop() {
		this.browser.walk(Walk.PLAIN);

		Page start = this.browser.get("/advice/routine");

		assertThat(start.main()).startsWith("The morning routine")
			.contains("5 moves, one on each screen. It takes about 5 to 10 minutes", "Stop if you feel dizzy");
		assertThat(start.links()).containsExactly(STOP, "/advice/routine/6", "/advice/routine/8", "/advice/routine/1",
				ADVICE);
	}

	@Test
	void isOfferedOnTheAdvice() {
		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get(ADVICE).links()).contains("/advice/routine");
	}

	@Test
	void showsFiveMovesUpToGettingUpFirst() {
		this.browser.walk(Walk.PLAIN);

		List<String> first = titlesFrom("/advice/routine/1");

		assertThat(first).containsExactly("1 of 5 Point and pull your toes", "2 of 5 Stretch out long",
				"3 of 5 Rock your pelvis", "4 of 5 Roll your knees from side to side",
				"5 of 5 Roll onto your side and sit up");
	}

	@Test
	void offersTheOtherMovesWhereAPartEnds() {
		this.browser.walk(Walk.PLAIN);

		Page first = this.browser.get("/advice/routine/end/1");
		Page last = this.browser.get("/advice/routine/end/3");

		assertThat(first.main()).startsWith("How was it?")
			.contains("Straight after: 2 more moves", "1 to 2 hours later: 5 more moves");
		assertThat(first.links()).endsWith("/advice/routine/6", "/advice/routine/8");
		assertThat(last.links()).containsExactly(ADVICE, ADVICE, STOP);
		assertThat(titlesFrom("/advice/routine/6")).containsExactly("1 of 2 Stand up and walk about",
				"2 of 2 Bend back a little");
		assertThat(titlesFrom("/advice/routine/8")).hasSize(5)
			.last()
			.isEqualTo("5 of 5 Rest with your lower legs on a chair, if you like");
	}

	@Test
	void leavesOutWhatDoesNotSuit() {
		this.browser.walk(Walk.PLAIN.with("you", "age=18-to-34", "pregnancy=16-to-27-weeks", "pregnancy-signs=none"));

		assertThat(titlesFrom("/advice/routine/1")).containsExactly("1 of 4 Point and pull your toes",
				"2 of 4 Rock your pelvis, lying on your side", "3 of 4 Roll onto your side and sit up",
				"4 of 4 Stand up and walk about");
		assertThat(this.browser.get("/advice/routine/end/1").main()).doesNotContain("Straight after")
			.contains("1 to 2 hours later");
		assertThat(this.browser.get(STOP).main()).contains("While you are pregnant");
	}

	@Test
	void showsAMoveInShortLinesWithItsPictureAndCaution() {
		this.browser.walk(Walk.PLAIN);

		Page move = this.browser.get("/advice/routine/1");

		assertThat(move.body()).contains("<p class=\"line\">Lie on your back or your side.</p>",
				"alt=\"A person on the back pulling the toes up",
				"<title>Point and pull your toes (1 of 5) – MorningBack");
		assertThat(move.main()).contains("How often: 10 times with each foot", "Take care: If one calf");
		assertThat(move.links()).startsWith("tel:111", "tel:999");
	}

	@Test
	void leadsOnBackPastAMoveAndToTheStopRules() {
		this.browser.walk(Walk.PLAIN);

		assertThat(way("/advice/routine/1")).containsExactly("/advice/routine/2", "/advice/routine",
				"/advice/routine/2", STOP + "?at=1");
		assertThat(way("/advice/routine/5")).containsExactly("/advice/routine/end/1", "/advice/routine/4",
				"/advice/routine/end/1", STOP + "?at=5");
		assertThat(way("/advice/routine/6")).startsWith("/advice/routine/7", "/advice/routine/end/1");
	}

	@ParameterizedTest
	@CsvSource({ "1, count, 10", "6, seconds, 120", "11, seconds, 20" })
	void saysWhatToCountForTheScript(int move, String unit, int number) {
		this.browser.walk(Walk.PLAIN);

		Page page = this.browser.get("/advice/routine/" + move);
		assertThat(page.select("[data-unit=%s][data-number=%d][hidden]".formatted(unit, number))).hasSize(1);
		assertThat(page.select("script[src^=/assets/js/counter-][defer]")).hasSize(1);
	}

	@Test
	void countsNothingThatIsDoneOnce() {
		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get("/advice/routine/5").body()).contains("How often:")
			.doesNotContain("class=\"counter\"", "counter-");
	}

	@Test
	void saysWhenToGetHelpBeforeItLeadsBack() {
		this.browser.walk(Walk.PLAIN);

		Page stop = this.browser.get(STOP + "?at=3");

		assertThat(stop.main()).startsWith("Stop and rest").contains("Stop if you go numb between your legs");
		assertThat(stop.main()).doesNotContain("While you are pregnant");
		assertThat(stop.links()).startsWith("tel:999", "tel:111").endsWith("/advice#net", ADVICE, "/advice/routine/3");
		assertThat(this.browser.get(STOP).links()).endsWith(ADVICE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/1", "/99", "/end/1", "/stop" })
	void waitsUntilNothingIsOpen(String screen) {
		assertThat(this.browser.get("/advice/routine" + screen).location()).isEqualTo("/continue");

		this.browser.walk(Walk.PLAIN.upTo("mattress"));
		assertThat(this.browser.get("/es/advice/routine" + screen).location()).isEqualTo("/es/continue");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/1", "/end/1", "/stop" })
	void leadsToTheAdviceWhereItDoesNotSuit(String screen) {
		this.browser.follow(this.browser.answer("emergency", "emergency-signs=chest-pain"));

		assertThat(this.browser.get("/advice/routine" + screen).location()).isEqualTo(ADVICE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/0", "/13", "/99", "/100", "/01", "/-1", "/first", "/end/0", "/end/4", "/1/2" })
	void knowsNoOtherScreens(String screen) {
		Browser visitor = Browser.at(this.port);
		visitor.walk(Walk.PLAIN);

		Page page = visitor.get("/advice/routine" + screen);

		assertThat(page.status()).isEqualTo(404);
		assertThat(page.main()).contains("There is no such page");
	}

	@Test
	void speaksSpanish() {
		this.browser.walk(Walk.PLAIN);

		assertThat(this.browser.get("/es/advice/routine").links()).contains("/es/advice/routine/1");
		Page move = this.browser.get("/es/advice/routine/2");
		assertThat(move.main()).startsWith("2 de 5 Estírese a lo largo").contains("Siguiente Atrás Saltar Parar");
		assertThat(move.links()).startsWith("/es/advice/routine/3", "/es/advice/routine/1");
		assertThat(this.browser.get("/es/advice/routine/end/1").main()).contains("Mejor Igual Peor");
	}

	/** Where the buttons of a move lead. */
	private List<String> way(String move) {
		return this.browser.get(move).links().stream().filter((link) -> !link.startsWith("tel:")).toList();
	}

	/** The headings of a part, from one of its moves to its end. */
	private List<String> titlesFrom(String move) {
		var titles = new ArrayList<String>();
		for (String next = move; !next.contains("/end/"); next = way(next).get(0)) {
			titles.add(title(this.browser.get(next)));
		}
		return titles;
	}

	private static String title(Page move) {
		return move.texts("h1").get(0);
	}

}
