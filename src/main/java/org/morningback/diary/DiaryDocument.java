package org.morningback.diary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A diary as it is stored, before it is encrypted.
 *
 * @param v the version of this form; a later one is not guessed at
 * @param plan the tips of the plan
 * @param zone where the person is; absent until that is known
 * @param mornings by day
 * @param bedtimes by day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiaryDocument(int v, List<String> plan, @Nullable String zone, Map<LocalDate, MorningEntry> mornings,
		Map<LocalDate, BedtimeEntry> bedtimes) {

	private static final int VERSION = 1;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@JsonInclude(JsonInclude.Include.NON_NULL)
	record MorningEntry(int pain, @Nullable String eased, @Nullable String woken, List<String> done, String zone,
			Instant at, boolean changed, @Nullable Boolean paper) {
	}

	record BedtimeEntry(int pain, String zone, Instant at, boolean changed) {
	}

	static byte[] write(Diary diary) {
		ZoneId zone = diary.zone();
		return JSON.writeValueAsBytes(new DiaryDocument(VERSION, diary.plan(), (zone != null) ? zone.getId() : null,
				each(diary.mornings(), DiaryDocument::written), each(diary.bedtimes(), DiaryDocument::writtenBedtime)));
	}

	/**
	 * Empty where it is not of a form that this version knows. The cause is dropped:
	 * Jackson's messages quote the text, and here it is what somebody said.
	 */
	static Optional<Diary> read(byte[] json) {
		try {
			return Optional.of(JSON.readValue(json, DiaryDocument.class))
				.filter((document) -> document.v == VERSION)
				.map(DiaryDocument::diary);
		}
		catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException ex) {
			return Optional.empty();
		}
	}

	private Diary diary() {
		return new Diary(this.plan, (this.zone != null) ? ZoneId.of(this.zone) : null,
				each(this.mornings, DiaryDocument::morning), each(this.bedtimes, DiaryDocument::bedtime));
	}

	private static MorningEntry written(Entry<Morning> entry) {
		Morning said = entry.said();
		Woken woken = said.woken();
		return new MorningEntry(said.pain().points(), said.eased(), (woken != null) ? woken.word() : null, said.done(),
				entry.zone().getId(), entry.at(), entry.changed(), entry.fromPaper() ? true : null);
	}

	private static BedtimeEntry writtenBedtime(Entry<Pain> entry) {
		return new BedtimeEntry(entry.said().points(), entry.zone().getId(), entry.at(), entry.changed());
	}

	private static Entry<Morning> morning(MorningEntry entry) {
		Woken woken = Optional.ofNullable(entry.woken)
			.map((word) -> Woken.of(word).orElseThrow(IllegalArgumentException::new))
			.orElse(null);
		return new Entry<>(new Morning(new Pain(entry.pain), entry.eased, woken, entry.done), ZoneId.of(entry.zone),
				entry.at, entry.changed, Boolean.TRUE.equals(entry.paper));
	}

	private static Entry<Pain> bedtime(BedtimeEntry entry) {
		return new Entry<>(new Pain(entry.pain), ZoneId.of(entry.zone), entry.at, entry.changed, false);
	}

	private static <A, B> SortedMap<LocalDate, B> each(Map<LocalDate, A> entries, Function<A, B> form) {
		var all = new TreeMap<LocalDate, B>();
		entries.forEach((day, entry) -> all.put(day, form.apply(entry)));
		return all;
	}

	/** Hides what was said, so that no log can hold it. */
	@Override
	public String toString() {
		return "DiaryDocument[hidden]";
	}

}
