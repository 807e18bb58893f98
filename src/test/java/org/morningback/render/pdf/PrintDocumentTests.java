package org.morningback.render.pdf;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.Browser;
import org.morningback.Walk;
import org.morningback.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers are files that everybody can read, whoever reads them and whatever they say. */
@WebTest
class PrintDocumentTests {

	/** Red flags, a leg, the inflammatory pattern and every contributor. */
	private static final Walk MUCH_TO_SAY = Walk.PLAIN
		.with("health", "unwell-signs=weight-loss", "unwell-signs=unusual-tiredness", "health-history=cancer",
				"health-history=weak-bones")
		.with("story", "duration=over-3-months", "age-at-onset=under-35", "recent-change=gradually-worse",
				"onset=gradual")
		.with("place", "pain-area=lower-back", "pain-area=alternating-buttocks", "pain-area=below-knee",
				"leg-symptoms=leg-worse-than-back", "leg-symptoms=numb-or-tingling")
		.with("morning", "morning-pain=8", "bedtime-pain=2", "stiffness=over-60-minutes")
		.with("night", "night-waking=second-half", "getting-up-effect=eases", "movement-effect=better",
				"rest-effect=not-better")
		.with("feel", "symptoms=worse-bending-or-stretching", "known-conditions=none", "daily-impact=a-lot")
		.with("clues", "anti-inflammatory-effect=much-better", "linked-conditions=psoriasis",
				"linked-conditions=heel-pain")
		.with("sleep", "sleep-position=stomach", "body-pillow=no", "sleep-quality=toss-and-turn",
				"sleep-quality=snore-and-sleepy")
		.with("mattress", "mattress-age=9-years-or-more", "mattress-firmness=very-soft", "mattress-signs=sags",
				"mattress-signs=lumps-or-springs", "other-bed=better")
		.with("days", "activity=mostly-in-bed", "mood=low-mood", "mood=fear-of-moving");

	private static final Walk ONE_CONTRIBUTOR = Walk.PLAIN
		.with("sleep", "sleep-position=stomach", "body-pillow=no", "sleep-quality=none")
		.with("mattress", "mattress-age=under-5-years", "mattress-firmness=medium", "mattress-signs=none",
				"other-bed=not-tried")
		.with("days", "activity=some", "mood=none");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Browser browser;

	static Stream<String> papers() {
		return Stream.of("/advice/print.pdf", "/advice/bedside-card.pdf", "/advice/bedside-card.pdf?style=LARGE",
				"/advice/bedside-card.pdf?style=PLAIN", "/advice/clinician.pdf", "/how-it-decides/questionnaire.pdf")
			.flatMap((address) -> Stream.of(address, "/es" + address));
	}

	@ParameterizedTest
	@MethodSource("papers")
	void keepThePdfUaStandard(String address) {
		answer(MUCH_TO_SAY);

		PdfFile file = file(address);

		assertThat(file.faults()).isEmpty();
		assertThat(file.language()).isEqualTo(address.startsWith("/es") ? "es" : "en");
		assertThat(file.title()).endsWith("– MorningBack");
		assertThat(file.foreignFonts()).isEmpty();
		assertThat(file.tags()).contains("H1", "H2", "P", "LI");
		assertThat(file.pictures()).allSatisfy((text) -> assertThat(text).isNotBlank().isNotEqualTo("null"));
		assertThat(file.text()).doesNotContain("??", "null", "{");
	}

	@ParameterizedTest
	@CsvSource({ "/advice/print.pdf, 4", "/es/advice/print.pdf, 4", "/advice/bedside-card.pdf, 1",
			"/es/advice/bedside-card.pdf, 1", "/advice/clinician.pdf, 1", "/es/advice/clinician.pdf, 1" })
	void takeFewSheets(String address, int most) {
		answer(ONE_CONTRIBUTOR);

		assertThat(file(address).sheets()).isBetween(1, most);
		assertThat(file(address + "?size=LETTER").sheets()).isBetween(1, most);
	}

	@ParameterizedTest
	@CsvSource({ "/advice/print.pdf, Tonight, Get help if this happens",
			"/es/advice/print.pdf, Esta noche, Pida ayuda si pasa esto" })
	void theFirstSheetSaysWhatToDoAndWhenToGetHelp(String address, String tonight, String help) {
		answer(Walk.PLAIN);

		for (String size : List.of("A4", "LETTER")) {
			PdfFile file = file(address + "?size=" + size);
			assertThat(file.text(1)).contains(tonight, help, "999");
			assertThat(file.text(2)).doesNotContain(tonight, help);
		}
	}

	@Test
	void theCliniciansPageIsOneSideForThoseWithMuchToSay() {
		answer(MUCH_TO_SAY);

		assertThat(file("/advice/clinician.pdf").sheets()).isEqualTo(1);
		assertThat(file("/es/advice/clinician.pdf").sheets()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "A4, 595, 842", "LETTER, 612, 792" })
	void fitThePaper(String size, int width, int height) {
		answer(Walk.PLAIN);

		assertThat(file("/advice/print.pdf?size=" + size).size()).containsExactly(width, height);
		assertThat(file("/advice/bedside-card.pdf?size=" + size).size()).containsExactly(height, width);
	}

	@Test
	void readOutWhatMattersFirst() {
		answer(MUCH_TO_SAY);

		assertThat(file("/advice/print.pdf").text()).containsSubsequence("Urgent", "Phone your cancer helpline today",
				"I have back pain, and this:", "Cancer, at any time", "Get help if this happens", "Why",
				"What should be checked", "The code opens");
	}

	@Test
	void theCliniciansPageSaysWhatWasSaidAndWhatWasDenied() {
		answer(MUCH_TO_SAY);

		assertThat(file("/advice/clinician.pdf").text())
			.contains("Urgency the person was told: Urgent.", "Name:", "Pattern: Pain at bedtime, 0 to 10: 2",
					"Warning signs: Losing weight without trying; Unusually tired", "all other 20 asked: no",
					"Emergency signs: Numb or different between your legs or around your bottom;", "NICE NG65",
					"7 of 9 items met", "Psoriasis now or in the past: yes",
					"Close relative with spondyloarthritis: no", "What I want to ask")
			.doesNotContainIgnoringCase("diagnos");
	}

	@Test
	void theCardPlacesThePillowsOfThisPerson() {
		answer(Walk.PLAIN);

		PdfFile card = file("/advice/bedside-card.pdf");

		assertThat(card.text()).contains("Put a pillow between your legs", "Seven mornings", "Call 999 now");
		assertThat(card.pictures()).anyMatch((text) -> text.contains("pillow between the legs"))
			.doesNotContain("Half on my stomach");
	}

	@Test
	void theCardShowsHowThisPersonSleepsWhereNothingIsToBeChanged() {
		answer(Walk.PLAIN.with("health", "unwell-signs=fever", "health-history=none")
			.with("sleep", "sleep-position=side", "body-pillow=no", "sleep-quality=none"));

		assertThat(file("/advice/bedside-card.pdf").pictures()).contains("On my side");
	}

	@ParameterizedTest
	@CsvSource({ "/advice/print.pdf, on \\d+ [A-Z][a-z]+ \\d{4} \\(UTC\\)",
			"/es/advice/clinician.pdf, el \\d+ de [a-z]+ de \\d{4} \\(UTC\\)" })
	void nameTheZoneOfTheirDay(String address, String day) {
		answer(Walk.PLAIN);

		assertThat(file(address).text()).containsPattern(day);
	}

	@Test
	void sayWhenSomebodyElseAnswered() {
		this.browser.get("/steps/emergency?for=someone-else");
		this.browser.post("/steps/emergency", "emergency-signs=none", "for=someone-else");
		answer(Walk.PLAIN);

		assertThat(file("/advice/clinician.pdf").text()).contains("Answered by someone else for the person.");
		assertThat(file("/advice/print.pdf").text()).contains("Answered by someone else for the person.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/advice/print", "/advice/bedside-card", "/advice/clinician" })
	void areNotMadeOfHalfTheAnswers(String address) {
		answer(Walk.PLAIN.upTo("story"));

		assertThat(this.browser.get(address).location()).isEqualTo("/continue");
		assertThat(this.browser.get(address + ".pdf").location()).isEqualTo("/continue");
	}

	@Test
	void leaveNothingBehind() {
		answer(Walk.PLAIN);

		MockHttpServletResponse response = get("/advice/print.pdf");

		assertThat(response.getHeader("Cache-Control")).contains("no-store");
		assertThat(response.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"morningback-print.pdf\"");
	}

	private void answer(Walk walk) {
		this.browser.walk(walk);
	}

	private PdfFile file(String address) {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(response.getHeader("Location")).isEqualTo(200);
		assertThat(response.getContentType()).isEqualTo("application/pdf");
		return new PdfFile(response.getContentAsByteArray());
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(URI.create(address)).cookie(this.browser.cookies()).exchange().getResponse();
	}

}
