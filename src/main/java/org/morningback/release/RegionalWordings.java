package org.morningback.release;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;

/**
 * The words people read: a release's wording with the numbers and services of one region
 * filled in.
 */
public final class RegionalWordings {

	private final Region.Id region;

	private final Map<String, Wording> filled = new ConcurrentHashMap<>();

	public RegionalWordings(Region.Id region) {
		this.region = region;
	}

	/** The words of a release in a language, or in English where it does not speak it. */
	public Wording of(Release release, Locale language) {
		Wording wording = release.in(language);
		return this.filled.computeIfAbsent(release.checksum() + wording.language(),
				(key) -> wording.in(regionIn(release)));
	}

	/**
	 * The region in a release.
	 * @throws IllegalArgumentException when the release does not know the region
	 */
	public Region regionIn(Release release) {
		return release.knowledge()
			.region(this.region)
			.orElseThrow(() -> new IllegalArgumentException("The content has no region '" + this.region + "'; it has "
					+ release.knowledge().regions().stream().map(Region::id).toList()));
	}

}
