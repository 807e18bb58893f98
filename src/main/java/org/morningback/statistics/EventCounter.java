package org.morningback.statistics;

import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import org.morningback.journey.AdviceGiven;
import org.morningback.journey.PaperPrinted;
import org.morningback.journey.StepAnswered;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts steps, advice and papers for whoever runs the site. No answer and no verdict is
 * told apart, so that no count says anything of anybody.
 */
@Component
class EventCounter {

	private final MeterRegistry meters;

	EventCounter(MeterRegistry meters) {
		this.meters = meters;
	}

	@EventListener
	void count(StepAnswered answered) {
		this.meters
			.counter("morningback.steps.answered", "step", answered.step().value(), "outcome", word(answered.kind()))
			.increment();
	}

	@EventListener
	void count(AdviceGiven given) {
		this.meters.counter("morningback.advice.given", "door", word(given.door())).increment();
	}

	@EventListener
	void count(PaperPrinted printed) {
		this.meters.counter("morningback.papers.printed", "paper", printed.paper()).increment();
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
