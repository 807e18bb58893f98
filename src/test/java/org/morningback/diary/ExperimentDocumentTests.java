package org.morningback.diary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.morningback.diary.Experiment.Ending;
import org.morningback.diary.Experiment.Night;
import org.morningback.diary.Experiment.Terms;
import org.morningback.experiment.Arm;
import org.morningback.experiment.Design;
import org.morningback.experiment.RunIn;

import static org.assertj.core.api.Assertions.assertThat;

/** What was tested at home, as it is stored. */
class ExperimentDocumentTests {

	private static final Instant AT = Instant.parse("2026-03-09T06:00:00Z");

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

	@Test
	void comesBackAsItWas() {
		Experiment ended = Experiment
			.begun(new Terms("heavy", Design.BLOCKS, Long.MIN_VALUE, FIRST, null, new RunIn(List.of(3, 4, 5, 0))))
			.with(FIRST, Night.SHOWN)
			.with(FIRST.plusDays(1), Night.SHOWN)
			.with(FIRST.plusDays(1), Night.LEFT_OUT)
			.checkedOn(FIRST.plusDays(6))
			.ended(Ending.Why.SIGN, FIRST.plusDays(9), AT);
		Experiment running = Experiment
			.begun(new Terms("light", Design.NIGHTS, 42, FIRST, Arm.CHANGE, new RunIn(List.of())));
		ExperimentLog log = ExperimentLog.empty().with(ended).with(running).with(new NewBed("bed", FIRST));

		assertThat(ExperimentDocument.read(ExperimentDocument.write(log))).contains(log);
		assertThat(ExperimentDocument.read(ExperimentDocument.write(ExperimentLog.empty())))
			.contains(ExperimentLog.empty());
	}

	@Test
	void readsTheFirstForm() {
		String first = "{'v':1,'experiments':[{'change':'light','design':'nights','seed':7,'first':'2026-03-02','bet':'usual',"
				+ "'before':[4,5],'nights':{'2026-03-02':'shown','2026-03-03':'left-out'},'checked':'2026-03-08',"
				+ "'why':'wish','ended':'2026-03-09','endedAt':'2026-03-09T06:00:00Z'}],'bed':{'change':'bed','first':'2026-04-01'}}";

		ExperimentLog log = ExperimentDocument.read(bytes(first)).orElseThrow();

		Experiment experiment = log.latest().orElseThrow();
		assertThat(experiment.terms())
			.isEqualTo(new Terms("light", Design.NIGHTS, 7, FIRST, Arm.USUAL, new RunIn(List.of(4, 5))));
		assertThat(experiment.night(FIRST.plusDays(1))).contains(Night.LEFT_OUT);
		assertThat(experiment.ending()).isEqualTo(new Ending(Ending.Why.WISH, FIRST.plusDays(7), AT));
		assertThat(log.bed()).contains(new NewBed("bed", LocalDate.of(2026, 4, 1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "no JSON", "{}", "{'v':2,'experiments':[]}",
			"{'v':1,'experiments':[{'change':'light','design':'weeks','seed':7,'first':'2026-03-02','before':[],'nights':{},"
					+ "'checked':'2026-03-02'}]}",
			"{'v':1,'experiments':[{'change':'light','design':'nights','seed':7,'first':'2026-03-02','before':[11],'nights':{},"
					+ "'checked':'2026-03-02'}]}",
			"{'v':1,'experiments':[{'change':'light','design':'nights','seed':7,'before':[],'nights':{'soon':'shown'},"
					+ "'checked':'2026-03-02'}]}" })
	void doesNotGuessAtWhatItCannotRead(String document) {
		assertThat(ExperimentDocument.read(bytes(document))).isEmpty();
	}

	private static byte[] bytes(String document) {
		return document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
	}

}
