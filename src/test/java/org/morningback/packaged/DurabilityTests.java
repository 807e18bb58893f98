package org.morningback.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged survives a killed process. The number of kills can be set with
 * {@code -Dmorningback.kills=10}.
 */
@Tag("packaged")
class DurabilityTests {

	private static final int KILLS = Integer.getInteger("morningback.kills", 2);

	private static final List<String> SIGNS = List.of("fever", "weight-loss", "band-pain", "unusual-tiredness");

	private final Random random = new Random(20261125);

	private final Visitor visitor = new Visitor();

	/** What the last acknowledged request said, and what was sent after it. */
	private Set<String> acknowledged = Set.of();

	private Set<String> underWay = Set.of();

	private int count;

	@TempDir
	private Path folder;

	@Test
	void keepsEveryAcknowledgedAnswerThroughKilledProcesses() throws Exception {
		PackagedApplication application = PackagedApplication.start(this.folder);
		this.visitor.open(application, "/steps/emergency");
		assertThat(this.visitor.send(application, "emergency", List.of("emergency-signs=none"))).isEqualTo(303);
		for (int kill = 1; kill <= KILLS; kill++) {
			answerUntilKilled(application);
			application = PackagedApplication.start(this.folder);
			Set<String> kept = Visitor.chosenOn(this.visitor.open(application, "/steps/health"));
			assertThat(kept).as("after kill %d", kill).isIn(this.acknowledged, this.underWay);
		}
		application.stop();
		assertThat(this.count).isGreaterThan(KILLS);
		System.out.printf("%d acknowledged answers, %d kills, none lost%n", this.count, KILLS);
	}

	private void answerUntilKilled(PackagedApplication application) throws Exception {
		this.visitor.open(application, "/steps/health");
		Thread killer = new Thread(() -> killSoon(application));
		killer.start();
		try {
			while (true) {
				answer(application);
			}
		}
		catch (IOException ex) {
			killer.join();
		}
	}

	private void answer(PackagedApplication application) throws IOException, InterruptedException {
		this.underWay = someSigns();
		assertThat(this.visitor.send(application, "health", List.copyOf(this.underWay))).isEqualTo(303);
		this.acknowledged = this.underWay;
		this.count++;
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
