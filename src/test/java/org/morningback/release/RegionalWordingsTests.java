package org.morningback.release;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tests for {@link RegionalWordings}. */
class RegionalWordingsTests {

	private static final Locale SPANISH = Locale.forLanguageTag("es");

	private final RegionalWordings wordings = new RegionalWordings(new Region.Id("uk"), Locale.ENGLISH);

	@Test
	void fillsInTheNumbersOfTheRegionInEachLanguage() {
		Release release = release("1", "999");
		assertThat(call(release, Locale.ENGLISH)).isEqualTo("Call 999.");
		assertThat(call(release, SPANISH)).isEqualTo("Llame al 999.");
		assertThat(call(release, Locale.GERMAN)).isEqualTo("Call 999.");
	}

	@Test
	void keepsReleasesApart() {
		assertThat(call(release("1", "999"), Locale.ENGLISH)).isEqualTo("Call 999.");
		assertThat(call(release("2", "112"), Locale.ENGLISH)).isEqualTo("Call 112.");
	}

	@Test
	void findsItsRegionInARelease() {
		assertThat(this.wordings.regionIn(release("1", "999")))
			.isEqualTo(new Region(new Region.Id("uk"), Map.of("emergency-number", "999")));
	}

	@Test
	void refusesARegionThatTheReleaseDoesNotKnow() {
		var elsewhere = new RegionalWordings(new Region.Id("mars"), Locale.ENGLISH);
		assertThatIllegalArgumentException().isThrownBy(() -> elsewhere.of(release("1", "999"), Locale.ENGLISH))
			.withMessage("morningback.region is 'mars'; the content has [uk]");
	}

	private String call(Release release, Locale language) {
		return this.wordings.of(release, language).find("call").orElseThrow();
	}

	private static Release release(String checksum, String number) {
		return new Release("1", checksum, new TinyKnowledge().phone("emergency-number", number).build(),
				Map.of("en", new Wording(Locale.ENGLISH, Map.of("call", "Call {emergency-number}.")), "es",
						new Wording(SPANISH, Map.of("call", "Llame al {emergency-number}."))));
	}

}
