package org.morningback.release;

import java.util.Locale;

import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;

/**
 * The words people read: a release's wording with the numbers and services of one region
 * filled in.
 */
public final class RegionalWordings {

	/** A few releases in a few languages. */
	private static final int MOST = 32;

	private final Region.Id region;

	private final Locale standard;

	private final RecentlyUsed<String, Wording> filled = new RecentlyUsed<>(MOST);

	/**
	 * The words for a region.
	 * @param region where people are
	 * @param standard the language for those whose own is not spoken
	 */
	public RegionalWordings(Region.Id region, Locale standard) {
		this.region = region;
		this.standard = standard;
	}

	/** The language for those whose own is not spoken. */
	public Locale standard() {
		return this.standard;
	}

	/** The words of a release in a language, or in the standard one. */
	public Wording of(Release release, Locale language) {
		Wording wording = release.in(language).or(() -> release.in(this.standard)).orElseThrow();
		return this.filled.get(release.checksum() + wording.language(), (key) -> wording.in(regionIn(release)));
	}

	/** Whether a release knows the region and speaks the standard language. */
	public boolean haveAllIn(Release release) {
		return release.knowledge().region(this.region).isPresent()
				&& release.wordings().containsKey(this.standard.toLanguageTag());
	}

	/**
	 * The region in a release.
	 * @throws UnusableSettingException when the release does not know the region
	 */
	public Region regionIn(Release release) {
		return release.knowledge()
			.region(this.region)
			.orElseThrow(() -> new UnusableSettingException("morningback.region", this.region.value(),
					"the content has " + release.knowledge().regions().stream().map(Region::id).toList()));
	}

}
