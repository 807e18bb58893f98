package org.morningback.statistics;

import java.util.List;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;
import org.morningback.Browser;
import org.morningback.Walk;
import org.morningback.WebTest;
import org.morningback.knowledge.questions.Option;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever runs the site can count. */
@WebTest
class EventCounterTests {

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private Releases releases;

	@Autowired
	private Browser browser;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void countsStepsTakenAndAskedAgain() {
		double taken = count("morningback.steps.answered", "step", "emergency", "outcome", "taken");
		double again = count("morningback.steps.answered", "step", "emergency", "outcome", "asked-again");

		this.browser.answer("emergency");
		this.browser.answer("emergency", "emergency-signs=none");

		assertThat(count("morningback.steps.answered", "step", "emergency", "outcome", "taken")).isEqualTo(taken + 1);
		assertThat(count("morningback.steps.answered", "step", "emergency", "outcome", "asked-again"))
			.isEqualTo(again + 1);
	}

	@Test
	void countsAdviceByTheWayItWasAskedFor() {
		double pages = count("morningback.advice.given", "door", "page");
		double answers = count("morningback.advice.given", "door", "api");

		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");
		assertThat(this.mvc.post()
			.uri("/api/assessments")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"answers\": {}}")).hasStatusOk();

		assertThat(count("morningback.advice.given", "door", "page")).isEqualTo(pages + 1);
		assertThat(count("morningback.advice.given", "door", "api")).isEqualTo(answers + 1);
	}

	@Test
	void countsPapers() {
		double cards = count("morningback.papers.printed", "paper", "bedside-card");

		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice/bedside-card");

		assertThat(count("morningback.papers.printed", "paper", "bedside-card")).isEqualTo(cards + 1);
	}

	/**
	 * Whoever reads the counts learns how much is used, and nothing of what people have.
	 */
	@Test
	void tellsNoAnswerApart() {
		this.browser.walk(Walk.PLAIN);
		this.browser.get("/advice");

		List<String> told = this.meters.getMeters()
			.stream()
			.map(Meter::getId)
			.filter((id) -> id.getName().startsWith("morningback."))
			.flatMap((id) -> id.getTags().stream())
			.map(Tag::getValue)
			.toList();

		assertThat(told).contains("emergency").doesNotContainAnyElementsOf(answers().toList());
	}

	private Stream<String> answers() {
		return this.releases.current()
			.knowledge()
			.questions()
			.flatMap((question) -> question.options().stream())
			.map(Option::id)
			.map(Option.Id::value);
	}

	private double count(String name, String... tags) {
		return this.meters.counter(name, tags).count();
	}

}
