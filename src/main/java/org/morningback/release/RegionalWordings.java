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

	private final Locale standard;

	private final Map<String, Wording> filled = new ConcurrentHashMap<>();

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
			.orElseThrow(() -> new IllegalArgumentException("The content has no region '%s'; it has %s"
				.formatted(this.region, release.knowledge().regions().stream().map(Region::id).toList())));
	}

}
