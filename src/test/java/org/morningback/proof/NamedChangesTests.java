package org.morningback.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link NamedChanges}. */
class NamedChangesTests {

	@Test
	void findsNothingInWhatIsTheSame() {
		NamedChanges same = NamedChanges.between(named("a=1", "b=2"), named("a=1", "b=2"));
		assertThat(same.words()).isEmpty();
		assertThat(same.counts()).isEmpty();
	}

	@Test
	void namesWhatIsNewAndGoneAndChanged() {
		NamedChanges changes = NamedChanges.between(named("a=1", "b=2", "c=3"), named("d=4", "b=3", "c=3", "e=5"));
		assertThat(changes.words()).containsExactly("added: d, e", "removed: a", "changed: b");
		assertThat(changes.counts()).containsExactly("2 added", "1 changed", "1 removed");
	}

	@Test
	void noticesAnotherOrderOfWhatStays() {
		assertThat(NamedChanges.between(named("a=1", "b=2"), named("b=2", "x=0", "a=1")).words())
			.containsExactly("added: x", "in another order");
		assertThat(NamedChanges.between(named("a=1", "b=2"), named("x=0", "a=1", "b=2")).words())
			.containsExactly("added: x");
	}

	private static Map<String, String> named(String... entries) {
		var named = new LinkedHashMap<String, String>();
		Stream.of(entries).map((entry) -> entry.split("=")).forEach((parts) -> named.put(parts[0], parts[1]));
		return named;
	}

}
