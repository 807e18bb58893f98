package org.morningback.experiment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the experiment ended for made-up people for whom the truth is known: so many for
 * each ending. A line of the table in {@code experiment/error-rates.csv}.
 *
 * @param truth what is true of them
 * @param verdicts how many came to which verdict, those who were stopped left out
 * @param stopped how many were stopped by bad mornings
 * @param nights how many nights they took all together
 */
public record ErrorRate(Truth truth, Map<Verdict, Integer> verdicts, int stopped, long nights) {

	/** The verdicts that can end an experiment, in the order of the table. */
	public static final List<Verdict> ENDINGS = Stream.of(Verdict.values()).filter(Verdict::isFinal).toList();

	/** How much a morning resembles the one before, as the limits take it. */
	public static final double USUAL_LIKENESS = 0.3;

	public ErrorRate {
		verdicts = Map.copyOf(verdicts);
	}

	/**
	 * What is true of made-up people.
	 *
	 * @param design how their nights are laid out
	 * @param better by how many points their mornings after the change are written
	 * better: because they are, or out of hope
	 * @param likeness how much a morning resembles the one before, 0 to 1
	 */
	public record Truth(Design design, double better, double likeness) {

	}

	/** The first line of the table. */
	public static String heading() {
		return "design,better,likeness,"
				+ ENDINGS.stream().map((verdict) -> verdict.word() + ",").collect(Collectors.joining())
				+ "stopped,nights";
	}

	/** Reads a line of the table. */
	public static ErrorRate read(String line) {
		String[] cells = line.split(",");
		Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
		int at = 3;
		for (Verdict verdict : ENDINGS) {
			verdicts.put(verdict, Integer.valueOf(cells[at++]));
		}
		Truth truth = new Truth(Design.valueOf(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
		return new ErrorRate(truth, verdicts, Integer.parseInt(cells[at]), Long.parseLong(cells[at + 1]));
	}

	/** The line of the table. */
	public String line() {
		return this.truth.design() + "," + this.truth.better() + "," + this.truth.likeness() + ","
				+ ENDINGS.stream().map((verdict) -> of(verdict) + ",").collect(Collectors.joining()) + this.stopped
				+ "," + this.nights;
	}

	/** How many came to a verdict. */
	public int of(Verdict verdict) {
		return this.verdicts.getOrDefault(verdict, 0);
	}

	/** How many there were. */
	public int people() {
		return this.stopped + this.verdicts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** How many nights a person took at the mean. */
	public double meanNights() {
		return (double) this.nights / people();
	}

}
