package org.morningback.api;

import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.morningback.knowledge.KnowledgeBase;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent to the API is read, or refused by name. */
class AnswersReaderFuzz {

	private static final List<String> PARTS = List.of("{", "}", "[", "]", ":", ",", "\"", "\"answers\":{", "null", "0",
			"1e9", "\"age\":", "\"under-18\"", "\"35-to-44\"", "\"emergency-signs\":[", "\"numb-saddle\"", "\"none\"",
			"\"mattress-signs\":", "\"sags\"", "\\u0000", " ");

	private final KnowledgeBase knowledge = TinyKnowledge.release().knowledge();

	@FuzzTest(maxDuration = "30m")
	void readsOrRefuses(FuzzedDataProvider data) {
		var body = new StringBuilder(data.consumeBoolean() ? "{\"answers\":{" : "");
		while (data.remainingBytes() > 0) {
			body.append(data.consumeInt(0, 9) == 0 ? data.consumeString(20) : data.pickValue(PARTS));
		}
		try {
			new AnswersReader(this.knowledge).read(body.toString());
		}
		catch (UnusableRequestException ex) {
			assertThat(ex.problem().getStatus()).isBetween(400, 499);
		}
	}

}
