package org.morningback.release.yaml;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.release.BrokenKnowledgeException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for {@link YamlNode}. */
class YamlNodeTests {

	private final Problems problems = new Problems();

	@Test
	void readsWhatIsThere() {
		assertThat(node(" some text ").text()).isEqualTo("some text");
		assertThat(node("2026-11-25").date()).isEqualTo(LocalDate.of(2026, 11, 25));
		assertThat(node("very-low").word(Evidence.class)).isEqualTo(Evidence.VERY_LOW);
		assertThat(node("{ b: 1, a: 2 }").entries()).containsOnlyKeys("b", "a");
		this.problems.stopIfAny();
	}

	@Test
	void goesOnWithAStandInForATextThatIsNone() {
		assertThat(node("[]").text()).isEqualTo("?");
		assertThatProblemIs("a.yml:1: a text is expected here");
	}

	@Test
	void goesOnWithAStandInForADateThatIsNone() {
		assertThat(node("soon").date()).isEqualTo(LocalDate.EPOCH);
		assertThatProblemIs("a.yml:1: a date such as 2026-11-25 is expected here");
	}

	@Test
	void goesOnWithAStandInForAnUnknownWord() {
		assertThat(node("high").word(Evidence.class)).isEqualTo(Evidence.STRONG);
		assertThatProblemIs("a.yml:1: 'high' is none of [strong, moderate, low, very-low, none, advised-against]");
	}

	@Test
	void goesOnWithoutKeysWhereThereAreNone() {
		assertThat(node("[ a, b ]").entries()).isEqualTo(Map.of());
		assertThatProblemIs("a.yml:1: keys with values are expected here");
	}

	@Test
	void writesCanonicalJson() {
		assertThat(node("{ b: [ \"two words\", \"a \\\"\\\\\\u001Fb\" ], a: 1 }").canonicalJson())
			.isEqualTo("{\"a\":\"1\",\"b\":[\"two words\",\"a \\\"\\\\\\u001Fb\"]}");
	}

	private YamlNode node(String yaml) {
		return new YamlNode("a.yml", new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), this.problems);
	}

	private void assertThatProblemIs(String problem) {
		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(this.problems::stopIfAny)
			.satisfies((broken) -> assertThat(broken.problems()).containsExactly(problem));
	}

}
