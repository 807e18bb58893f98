package org.morningback.transparency;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.experiment.Design;
import org.morningback.experiment.ErrorRate;
import org.morningback.experiment.ErrorRate.Truth;
import org.morningback.experiment.StopRule;
import org.morningback.experiment.Verdict;
import org.morningback.transparency.HomeTestPage.Looks;
import org.morningback.transparency.HomeTestPage.Row;
import org.morningback.transparency.HomeTestPage.Rule;
import org.morningback.transparency.HomeTestPage.Table;
import org.morningback.transparency.HomeTestPage.Verdicts;

/** Puts the numbers of a home test as a language writes them, per 1,000 people. */
record HomeTestPresenter(ErrorRates rates, Locale language) {

	private static final double[] EFFECTS = IntStream.rangeClosed(-3, 6).mapToDouble((half) -> half / 2.0).toArray();

	private static final double[] HOPES = { 0, 0.5, 1 };

	/** The answers; not to tell is none. */
	private static final List<Verdict> SHOWN = List.of(Verdict.HELPS, Verdict.NO_USEFUL_DIFFERENCE, Verdict.WORSE);

	Rule rule() {
		return new Rule(
				new Looks(Design.NIGHTS.looks().stream().map(String::valueOf).collect(Collectors.joining(", ")),
						Design.EXTRA_PAIRS, Design.NIGHTS.mostNights()),
				new Verdicts(percent(Verdict.SURELY_BETTER), number(Verdict.NOTICEABLE), percent(Verdict.HARDLY_BETTER),
						number(Verdict.USEFUL), percent(Verdict.HARDLY_USEFUL)),
				StopRule.POINTS, Design.BLOCKS.plannedPairs());
	}

	String people() {
		return String.format(this.language, "%,d", usual(0).people());
	}

	Table verdicts() {
		return new Table("verdicts", SHOWN.stream().map(Verdict::word).toList(),
				rows(EFFECTS, (effect) -> verdicts(usual(effect))));
	}

	Table lengths() {
		return new Table("lengths", List.of("cannot-tell", "stopped", "nights"),
				rows(EFFECTS, (effect) -> lengths(usual(effect))));
	}

	Table hope() {
		return new Table("hope", List.of("hope-none", "hope-half", "hope-one"),
				rows(EFFECTS, (effect) -> DoubleStream.of(HOPES)
					.mapToObj((hope) -> perThousand(usual(effect + hope), Verdict.HELPS))));
	}

	Table likeness() {
		return new Table("likeness", SHOWN.stream().map(Verdict::word).toList(),
				Stream
					.of(new Truth(Design.NIGHTS, 0, 0), new Truth(Design.NIGHTS, 2, 0),
							new Truth(Design.NIGHTS, 0, 0.6), new Truth(Design.NIGHTS, 2, 0.6))
					.map((truth) -> new Row((truth.likeness() == 0) ? "unlike" : "alike", number(truth.better()),
							verdicts(this.rates.of(truth)).toList()))
					.toList());
	}

	Table blocks() {
		return new Table("blocks", List.of("helps", "cannot-tell", "nights"),
				rows(new double[] { 0, 1, 2 }, (effect) -> {
					ErrorRate rate = this.rates.of(new Truth(Design.BLOCKS, effect, ErrorRate.USUAL_LIKENESS));
					return Stream.of(perThousand(rate, Verdict.HELPS), perThousand(rate, Verdict.CANNOT_TELL),
							nights(rate));
				}));
	}

	private List<Row> rows(double[] effects, Cells cells) {
		return DoubleStream.of(effects)
			.mapToObj((effect) -> new Row("", number(effect), cells.of(effect).toList()))
			.toList();
	}

	private ErrorRate usual(double better) {
		return this.rates.of(new Truth(Design.NIGHTS, better, ErrorRate.USUAL_LIKENESS));
	}

	private Stream<String> verdicts(ErrorRate rate) {
		return SHOWN.stream().map((verdict) -> perThousand(rate, verdict));
	}

	private Stream<String> lengths(ErrorRate rate) {
		return Stream.of(perThousand(rate, Verdict.CANNOT_TELL), perThousand(rate, rate.stopped()), nights(rate));
	}

	private String perThousand(ErrorRate rate, Verdict verdict) {
		return perThousand(rate, rate.of(verdict));
	}

	private String perThousand(ErrorRate rate, int people) {
		return String.valueOf(Math.round(1000.0 * people / rate.people()));
	}

	private String nights(ErrorRate rate) {
		return String.valueOf(Math.round(rate.meanNights()));
	}

	private String number(double number) {
		var format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(this.language));
		format.setNegativePrefix("\u2212");
		return format.format(number);
	}

	private static long percent(double chance) {
		return Math.round(100 * chance);
	}

	/** The numbers of a line. */
	private interface Cells {

		Stream<String> of(double effect);

	}

}
