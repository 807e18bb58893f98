package org.morningback.diary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The diary as it is stored. */
class DiaryDocumentTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final Instant AT = Instant.parse("2026-03-02T06:00:00.123456789Z");

	@Test
	void comesBackAsItWas() {
		Diary diary = Diary.begun(List.of("heat", "routine"))
			.in(ZoneId.of("America/Argentina/Buenos_Aires"))
			.with(DAY, new Morning(new Pain(0), null, null, List.of()), AT)
			.with(DAY.plusDays(1), new Morning(new Pain(10), "all-day", Woken.MORE, List.of("heat")), AT)
			.with(DAY.plusDays(1), new Morning(new Pain(9), "all-day", Woken.MORE, List.of("heat")), AT)
			.withBedtime(DAY, new Pain(3), AT)
			.withPaper(Map.of(DAY.minusDays(5), new Pain(6)), AT);

		assertThat(DiaryDocument.read(DiaryDocument.write(diary))).contains(diary);
		assertThat(DiaryDocument.read(DiaryDocument.write(Diary.begun(List.of())))).contains(Diary.begun(List.of()));
	}

	@Test
	void readsTheFirstForm() {
		String first = "{'v':1,'plan':['heat'],'zone':'Europe/London','mornings':{'2026-03-02':{'pain':4,'woken':'once',"
				+ "'done':['heat'],'zone':'Europe/London','at':'2026-03-02T06:00:00Z','changed':false}},"
				+ "'bedtimes':{'2026-03-01':{'pain':2,'zone':'Europe/London','at':'2026-03-01T22:00:00Z','changed':true}}}";

		Diary diary = DiaryDocument.read(bytes(first)).orElseThrow();

		assertThat(diary.morning(DAY).orElseThrow().said())
			.isEqualTo(new Morning(new Pain(4), null, Woken.ONCE, List.of("heat")));
		assertThat(diary.bedtime(DAY.minusDays(1)).orElseThrow().changed()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no JSON", "{}", "{'v':2,'plan':[],'mornings':{},'bedtimes':{}}",
			"{'v':1,'plan':[],'bedtimes':{}}", "{'v':1,'plan':[],'zone':'Moon','mornings':{},'bedtimes':{}}",
			"{'v':1,'plan':[],'mornings':{'2026-03-02':{'pain':11,'done':[],'zone':'UTC','at':'2026-03-02T06:00:00Z',"
					+ "'changed':false}},'bedtimes':{}}",
			"{'v':1,'plan':[],'mornings':{'2026-03-02':{'pain':1,'woken':'never','done':[],'zone':'UTC',"
					+ "'at':'2026-03-02T06:00:00Z','changed':false}},'bedtimes':{}}" })
	void doesNotGuessAtWhatItCannotRead(String document) {
		assertThat(DiaryDocument.read(bytes(document))).isEmpty();
	}

	private static byte[] bytes(String json) {
		return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
	}

}
