package org.morningback.diary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.morningback.diary.Experiment.Ending;
import org.morningback.diary.Experiment.Night;
import org.morningback.diary.Experiment.Terms;
import org.morningback.experiment.Arm;
import org.morningback.experiment.Design;
import org.morningback.experiment.RunIn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was tested at home as it is stored, before it is encrypted.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param experiments the experiments, the latest last
 * @param bed the bed that was bought; absent without
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExperimentDocument(int v, List<Entry> experiments, @Nullable Bed bed) {

	private static final int VERSION = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Entry(String change, String design, long seed, LocalDate first, @Nullable String bet, List<Integer> before,
			Map<LocalDate, String> nights, LocalDate checked, @Nullable String why, @Nullable LocalDate ended,
			@Nullable Instant endedAt) {
	}

	record Bed(String change, LocalDate first) {
	}

	static byte[] write(ExperimentLog log) {
		return JSON.writeValueAsBytes(
				new ExperimentDocument(VERSION, log.experiments().stream().map(ExperimentDocument::entry).toList(),
						log.bed().map((bought) -> new Bed(bought.change(), bought.first())).orElse(null)));
	}

	/**
	 * Empty where it is not of a form that this version knows. The cause is dropped:
	 * Jackson's messages quote the text, and here it is what somebody said.
	 */
	static Optional<ExperimentLog> read(byte[] json) {
		try {
			return Optional.of(JSON.readValue(json, ExperimentDocument.class))
				.filter((document) -> document.v == VERSION)
				.map(ExperimentDocument::log);
		}
		catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException ex) {
			return Optional.empty();
		}
	}

	private ExperimentLog log() {
		return new ExperimentLog(this.experiments.stream().map(ExperimentDocument::experiment).toList(),
				(this.bed != null) ? new NewBed(this.bed.change, this.bed.first) : null);
	}

	private static Entry entry(Experiment experiment) {
		Terms terms = experiment.terms();
		Ending ending = experiment.ending();
		Arm bet = terms.bet();
		Map<LocalDate, String> nights = new TreeMap<>();
		experiment.nights().forEach((day, done) -> nights.put(day, done.word()));
		return new Entry(terms.change(), terms.design().word(), terms.seed(), terms.first(),
				(bet != null) ? bet.word() : null, terms.runIn().pains(), nights, experiment.checked(),
				(ending != null) ? ending.why().word() : null, (ending != null) ? ending.day() : null,
				(ending != null) ? ending.at() : null);
	}

	private static Experiment experiment(Entry entry) {
		Terms terms = new Terms(entry.change, constant(Design.class, entry.design), entry.seed, entry.first,
				(entry.bet != null) ? constant(Arm.class, entry.bet) : null, new RunIn(entry.before));
		var nights = new TreeMap<LocalDate, Night>();
		entry.nights.forEach((day, word) -> nights.put(day, constant(Night.class, word)));
		Ending ending = (entry.why != null && entry.ended != null && entry.endedAt != null)
				? new Ending(constant(Ending.Why.class, entry.why), entry.ended, entry.endedAt) : null;
		return new Experiment(terms, nights, entry.checked, ending);
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** Hides what was said, so that no log can hold it. */
	@Override
	public String toString() {
		return "ExperimentDocument[hidden]";
	}

}
