package org.morningback.experiment;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.morningback.experiment.ErrorRate.Truth;

/**
 * Made-up people who go through the whole experiment: the run-in and its gate, the draw,
 * missed mornings, dropped pairs, looks, and the stop.
 *
 * @param truth what is true of them
 */
record VirtualPeople(Truth truth) {

	/** After how many nights it is asked whether more are needed. */
	private static final int BETWEEN = 24;

	/** How the experiment ended for one of them, and what it would have come to. */
	record Ending(Verdict verdict, boolean stopped, int nights) {

	}

	/** The first so many people of a seed: the same people whatever is true of them. */
	List<Ending> endings(int people, long seed) {
		long[] seeds = new Random(seed).longs(people).toArray();
		return LongStream.of(seeds).parallel().mapToObj((person) -> ending(new Random(person))).toList();
	}

	/** The line of the table for such endings. */
	ErrorRate rate(List<Ending> endings) {
		Map<Boolean, List<Ending>> byStop = endings.stream().collect(Collectors.partitioningBy(Ending::stopped));
		return new ErrorRate(this.truth,
				byStop.get(false)
					.stream()
					.collect(Collectors.groupingBy(Ending::verdict, Collectors.summingInt((ending) -> 1))),
				byStop.get(true).size(), endings.stream().mapToLong(Ending::nights).sum());
	}

	private Ending ending(Random chance) {
		VirtualPerson person = new VirtualPerson(chance, this.truth.likeness());
		RunIn runIn = person.runIn();
		while (runIn.gate() != RunIn.Gate.OPEN) {
			person = new VirtualPerson(chance, this.truth.likeness());
			runIn = person.runIn();
		}
		Schedule schedule = Schedule.drawn(chance.nextLong(), this.truth.design());
		NightLog log = person.more(new NightLog(Map.of(), 0), schedule, this.truth.better(), BETWEEN);
		Course course = Course.of(schedule, log);
		while (!course.verdict().isFinal()) {
			log = person.more(log, schedule, this.truth.better(), BETWEEN);
			course = Course.of(schedule, log);
		}
		int nights = nights(log, course);
		int stop = new StopRule(runIn).stoppingNight(log).orElse(nights) + 1;
		return new Ending(course.verdict(), stop < nights, Math.min(stop, nights));
	}

	/** After how many nights the verdict came. */
	private int nights(NightLog log, Course course) {
		Design design = this.truth.design();
		int pairs = course.latest().map(Look::pairs).orElse(0);
		if (!design.looks().contains(pairs)) {
			return design.mostNights();
		}
		int last = IntStream.range(0, design.mostPairs())
			.filter((pair) -> design.countedNights(pair).allMatch((night) -> log.pain(night).isPresent()))
			.skip(pairs - 1)
			.findFirst()
			.orElseThrow();
		return (last + 1) * design.nightsInPair();
	}

}
