package org.morningback.knowledge.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroundTests {

	static final List<String> KINDS = Source.KINDS;

	@ParameterizedTest
	@FieldSource("KINDS")
	void isTheSortOfTheText(String kind) {
		assertThat(Ground.of(List.of(source(kind, "abstract"))).word()).isEqualTo(kind);
	}

	@Test
	void isTheFirmestOfSeveral() {
		assertThat(Ground.of(List.of(source("study", "abstract"), source("guideline", "abstract"))))
			.isEqualTo(Ground.GUIDELINE);
		assertThat(Ground.of(List.of(source("public-health", "abstract"), source("trial", "abstract"))))
			.isEqualTo(Ground.TRIAL);
	}

	@Test
	void isNoFirmerForWhatWasNotRead() {
		assertThat(Ground.of(List.of(source("guideline", "second-hand"), source("study", "abstract"))))
			.isEqualTo(Ground.STUDY);
		assertThat(Ground.of(List.of(source("guideline", "second-hand")))).isEqualTo(Ground.SECOND_HAND);
	}

	@Test
	void isJudgementWithoutAText() {
		assertThat(Ground.of(List.of())).isEqualTo(Ground.JUDGEMENT);
	}

	private static Source source(String kind, String read) {
		return new Source(new Source.Id("a-2020"), "A", "2020", "Title", "Journal", "https://a.example", kind, read);
	}

}
