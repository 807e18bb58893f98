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

	private final RecentlyUsed<String, Wording> filled = new RecentlyUsed<>(MOST);

	public RegionalWordings(Region.Id region) {
		this.region = region;
	}

	/** The words of a release in a language, or in English where it does not speak it. */
	public Wording of(Release release, Locale language) {
		Wording wording = release.in(language);
		return this.filled.get(release.checksum() + wording.language(), (key) -> wording.in(regionIn(release)));
	}

	/** Whether a release knows the region. */
	public boolean haveRegionIn(Release release) {
		return release.knowledge().region(this.region).isPresent();
	}

	/**
	 * The region in a release.
	 * @throws IllegalArgumentException when the release does not know the region
	 */
	public Region regionIn(Release release) {
		return release.knowledge()
			.region(this.region)
			.orElseThrow(() -> new IllegalArgumentException("The content has no region '%s'; it has %s"
				.formatted(this.region, release.knowledge().regions().stream().map(Region::id).toList())));
	}

}
