package org.morningback.diary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;

/** How it was, as it is stored. */
class BaselineDocumentTests {

	private static final Instant AT = Instant.parse("2026-03-02T06:00:00.123456789Z");

	@Test
	void comesBackAsItWas() {
		var baseline = new Baseline(AT, "abc", answers("pain=5", "signs=fever,lump"));

		assertThat(BaselineDocument.read(BaselineDocument.write(baseline))).contains(baseline);
		assertThat(baseline).asString().isEqualTo("Baseline[hidden]");
		assertThat(baseline.day(ZoneId.of("Pacific/Honolulu"))).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void readsTheFirstForm() {
		String first = "{'v':1,'at':'2026-03-02T06:00:00.123456789Z','release':'abc','answers':{'pain':['5']}}";

		assertThat(BaselineDocument.read(bytes(first))).contains(new Baseline(AT, "abc", answers("pain=5")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "no JSON", "{}", "{'v':2,'at':'2026-03-02T06:00:00Z','release':'abc','answers':{}}",
			"{'v':1,'release':'abc','answers':{}}", "{'v':1,'at':'2026-03-02T06:00:00Z','answers':{}}",
			"{'v':1,'at':'today','release':'abc','answers':{}}", "{'v':1,'at':'2026-03-02T06:00:00Z','release':'abc'}",
			"{'v':1,'at':'2026-03-02T06:00:00Z','release':'abc','answers':{'pain':null}}" })
	void doesNotGuessAtWhatItCannotRead(String document) {
		assertThat(BaselineDocument.read(bytes(document))).isEmpty();
	}

	private static byte[] bytes(String text) {
		return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
	}

}
