package org.morningback.release.store;

import java.util.List;
import java.util.Optional;

import org.morningback.release.PublishedRelease;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of releases. */
interface StoredReleaseRows extends Repository<StoredRelease, Long> {

	Optional<StoredRelease> findByChecksum(String checksum);

	StoredRelease save(StoredRelease release);

	/** Those that are not withdrawn, the newest first. */
	List<StoredRelease> findByWithdrawnFalseOrderByPublishedAtDescIdDesc();

	/** What is known of each without reading it, the newest first. */
	@Query("""
			select new org.morningback.release.PublishedRelease(
			  r.version, r.checksum, r.publishedAt, r.withdrawn, case when c.id is null then false else true end)
			from StoredRelease r left join CurrentRelease c on c.release = r
			order by r.publishedAt desc, r.id desc""")
	List<PublishedRelease> published();

}
