package org.morningback.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link SiteLanguages}. */
class SiteLanguagesTests {

	private final Published releases = new Published();

	private final SiteLanguages languages = new SiteLanguages(this.releases,
			InterfaceTexts.in(SiteLanguagesTests::file), new RegionalWordings(new Region.Id("uk"), Locale.ENGLISH));

	@Test
	void followTheReleaseThatIsPublishedMeanwhile() {
		assertThat(this.languages.now().all()).extracting(Locale::toLanguageTag).containsExactly("en");

		this.releases.current = release("en", "pt-BR");

		assertThat(this.languages.now().all()).extracting(Locale::toLanguageTag).containsExactly("en", "pt-BR");
	}

	@Test
	void leaveOutWhatThePagesAroundTheContentDoNotSpeak() {
		this.releases.current = release("ar", "en");

		assertThat(this.languages.now().all()).extracting(Locale::toLanguageTag).containsExactly("en");
	}

	@Test
	void standBeforeEachAddressButTheStandardOne() {
		assertThat(this.languages.prefix(Locale.ENGLISH)).isEmpty();
		assertThat(this.languages.prefix(Locale.forLanguageTag("pt-BR"))).isEqualTo("/pt-BR");
	}

	private static Map<String, String> file(String name) {
		return List.of("messages.properties", "messages_pt_BR.properties").contains(name) ? Map.of("a", "x") : Map.of();
	}

	private static Release release(String... tags) {
		var wordings = new TreeMap<String, Wording>();
		for (String tag : tags) {
			wordings.put(tag, new Wording(Locale.forLanguageTag(tag), Map.of()));
		}
		return new Release("1", "0".repeat(64), KnowledgeBase.of(List.of(), List.of(), List.of()), wordings);
	}

	private static final class Published implements Releases {

		private Release current = release("en");

		@Override
		public Release current() {
			return this.current;
		}

		@Override
		public Optional<Release> find(String checksum) {
			return Optional.empty();
		}

	}

}
