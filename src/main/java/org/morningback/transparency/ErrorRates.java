package org.morningback.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.morningback.experiment.ErrorRate;
import org.morningback.experiment.ErrorRate.Truth;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How often a home test is wrong, as the build counted it on made-up people. */
@Component
class ErrorRates {

	private static final ClassPathResource TABLE = new ClassPathResource("experiment/error-rates.csv");

	private final Map<Truth, ErrorRate> rates;

	ErrorRates() {
		try {
			this.rates = TABLE.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map(ErrorRate::read)
				.collect(Collectors.toMap(ErrorRate::truth, Function.identity()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What was counted for people of whom this is true. */
	ErrorRate of(Truth truth) {
		ErrorRate rate = this.rates.get(truth);
		if (rate == null) {
			throw new IllegalArgumentException("Nobody was made up for " + truth);
		}
		return rate;
	}

}
