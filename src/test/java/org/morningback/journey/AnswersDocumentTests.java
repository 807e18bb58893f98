package org.morningback.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.journey.StoredAnswers.Given;
import org.morningback.knowledge.questions.Option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.journey.TinyKnowledge.BED;
import static org.morningback.journey.TinyKnowledge.MOOD;
import static org.morningback.journey.TinyKnowledge.answer;

class AnswersDocumentTests {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@Test
	void comesBackWithItsRelease() {
		StoredAnswers sheet = StoredAnswers.empty()
			.with(answer(MOOD, "worried", "low-mood"), NOON.plusNanos(123_456_789))
			.with(answer(BED, "floor"), NOON);

		AnswersDocument read = AnswersDocument.read(AnswersDocument.write(sheet, "abc")).orElseThrow();

		assertThat(read.sheet()).isEqualTo(sheet);
		assertThat(read.release()).isEqualTo("abc");
	}

	@Test
	void comesBackWithItsChangeAndWhomItIsAbout() {
		StoredAnswers sheet = new StoredAnswers(
				StoredAnswers.empty().with(answer(BED, "floor").with(answer(MOOD, "worried")), NOON).given(),
				new Change(NOON, Map.of(BED, new Given(List.of(new Option.Id("mattress")), NOON.minusSeconds(1)))),
				true, null);

		AnswersDocument read = AnswersDocument.read(AnswersDocument.write(sheet, "abc")).orElseThrow();

		assertThat(read.sheet()).isEqualTo(sheet);
		assertThat(read.sheet().forSomeoneElse()).isTrue();
		assertThat(sheet.toString() + sheet.change() + read).doesNotContain("mattress");
	}

	@Test
	void readsTheFormsBeforeThereWereReleasesInIt() {
		AnswersDocument first = read("{'v':1,'answers':{'bed':{'chosen':['floor'],'at':'2026-03-01T12:00:00Z'}}}");
		AnswersDocument second = read("{'v':2,'answers':{},'forSomeoneElse':true}");

		assertThat(first.sheet()).isEqualTo(StoredAnswers.empty().with(answer(BED, "floor"), NOON));
		assertThat(first.release()).isEmpty();
		assertThat(second.sheet().forSomeoneElse()).isTrue();
	}

	@Test
	void doesNotGuessAtALaterForm() {
		assertThat(AnswersDocument.read(bytes("{'v':5,'release':'abc','answers':{}}"))).isEmpty();
		assertThat(AnswersDocument.read(bytes("no JSON"))).isEmpty();
	}

	private static AnswersDocument read(String json) {
		return AnswersDocument.read(bytes(json)).orElseThrow();
	}

	private static byte[] bytes(String json) {
		return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
	}

}
