package org.morningback.transparency;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.morningback.SettableClock;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link ReviewReminder}. */
@ExtendWith(OutputCaptureExtension.class)
class ReviewReminderTests {

	/** The clock starts on the last day on which it may stand. */
	private static final Provenance UNTIL_TODAY = new Provenance(List.of(), "for a test", LocalDate.EPOCH,
			LocalDate.of(2026, 3, 1));

	private final SettableClock clock = new SettableClock();

	@Test
	void saysNothingOnTheLastDay(CapturedOutput log) {
		reminder(this.clock).remind();

		assertThat(log.toString()).doesNotContain("reviewed");
	}

	@Test
	void namesEachOverdueStatementInOneLine(CapturedOutput log) {
		this.clock.pass(Duration.ofDays(1));

		reminder(this.clock).remind();

		assertThat(log.toString().lines()).filteredOn((line) -> line.contains("WARN"))
			.singleElement()
			.asString()
			.contains("2 statement(s)", "cause-cold, cause-damp");
	}

	private static ReviewReminder reminder(Clock clock) {
		KnowledgeBase knowledge = new TinyKnowledge().with(cause("cold", UNTIL_TODAY))
			.with(cause("dry", TinyKnowledge.provenance("for a test")))
			.with(cause("damp", UNTIL_TODAY))
			.build();
		var release = new Release("1", "0123456789", knowledge, Map.of("en", new Wording(Locale.ENGLISH, Map.of())));
		return new ReviewReminder(new ExplainerFactory(new Only(release),
				new RegionalWordings(new Region.Id("uk"), Locale.ENGLISH), clock));
	}

	private static Cause cause(String id, Provenance provenance) {
		return new Cause(new Cause.Id(id), Cause.Kind.CONCERN, Condition.always(), new Cause.Thresholds(0, 0, 0),
				List.of(), List.of(), List.of(), provenance);
	}

	private record Only(Release current) implements Releases {

		@Override
		public Optional<Release> find(String checksum) {
			return Optional.empty();
		}

	}

}
