package org.morningback.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.morningback.Walk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged survives a killed process. The number of kills can be set with
 * {@code -Dmorningback.kills=10}.
 */
@Tag("packaged")
@Tag("slow")
class DurabilityTests {

	private static final int KILLS = Integer.getInteger("morningback.kills", 2);

	private static final List<String> SIGNS = List.of("fever", "weight-loss", "band-pain", "unusual-tiredness");

	private final Random random = new Random(20261125);

	private final Visitor visitor = new Visitor();

	private final List<Writing> writings = List.of(new Writing("/steps/health", this::someSigns),
			new Writing("/mornings/" + LocalDate.now(ZoneOffset.UTC), this::someMorning));

	private int count;

	@TempDir
	private Path folder;

	/** Something that is written again and again at one address. */
	private final class Writing {

		private final String address;

		private final Supplier<Set<String>> next;

		/** What the last acknowledged request said, and what was sent after it. */
		private Set<String> acknowledged = Set.of();

		private Set<String> underWay = Set.of();

		private Writing(String address, Supplier<Set<String>> next) {
			this.address = address;
			this.next = next;
		}

		private void untilKilled(PackagedApplication application) throws Exception {
			DurabilityTests.this.visitor.open(application, this.address);
			Thread killer = new Thread(() -> killSoon(application));
			killer.start();
			try {
				while (true) {
					once(application);
				}
			}
			catch (IOException ex) {
				killer.join();
			}
		}

		private void once(PackagedApplication application) throws IOException, InterruptedException {
			this.underWay = this.next.get();
			assertThat(DurabilityTests.this.visitor.post(application, this.address, List.copyOf(this.underWay)))
				.isEqualTo(303);
			this.acknowledged = this.underWay;
			DurabilityTests.this.count++;
		}

		private void assertKept(PackagedApplication application) throws IOException, InterruptedException {
			assertThat(Visitor.chosenOn(DurabilityTests.this.visitor.open(application, this.address))).as(this.address)
				.isIn(this.acknowledged, this.underWay);
		}

	}

	/** In the middle of an answer, and in the middle of a morning. */
	@Test
	void keepsEveryAcknowledgedAnswerThroughKilledProcesses() throws Exception {
		PackagedApplication application = PackagedApplication.start(this.folder);
		beginADiary(application);
		for (Writing writing : this.writings) {
			writing.once(application);
		}
		for (int kill = 1; kill <= KILLS; kill++) {
			this.writings.get(kill % this.writings.size()).untilKilled(application);
			application = PackagedApplication.start(this.folder);
			for (Writing writing : this.writings) {
				writing.assertKept(application);
			}
		}
		application.stop();
		assertThat(this.count).isGreaterThan(KILLS + this.writings.size());
		System.out.printf("%d acknowledged answers, %d kills, none lost%n", this.count, KILLS);
	}

	private void beginADiary(PackagedApplication application) throws IOException, InterruptedException {
		for (Map.Entry<String, String[]> step : Walk.PLAIN.steps().entrySet()) {
			this.visitor.open(application, "/steps/" + step.getKey());
			assertThat(this.visitor.send(application, step.getKey(), List.of(step.getValue()))).isEqualTo(303);
		}
		this.visitor.open(application, "/advice");
		assertThat(this.visitor.post(application, "/mornings/begin", List.of())).isEqualTo(303);
		assertThat(this.visitor.post(application, "/mornings/zone", List.of("zone=Atlantic/Reykjavik"))).isEqualTo(303);
	}

	private Set<String> someSigns() {
		var fields = new ArrayList<>(SIGNS.stream().filter((sign) -> this.random.nextBoolean()).toList());
		if (fields.isEmpty()) {
			fields.add("none");
		}
		var chosen = new TreeSet<>(fields.stream().map((sign) -> "unwell-signs=" + sign).toList());
		chosen.add("health-history=none");
		return chosen;
	}

	private Set<String> someMorning() {
		return Set.of("pain=" + this.random.nextInt(11), "woken=" + (this.random.nextBoolean() ? "once" : "more"));
	}

	private void killSoon(PackagedApplication application) {
		try {
			Thread.sleep(300 + this.random.nextInt(1500));
			application.kill();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
