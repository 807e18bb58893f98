package org.morningback.release.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.morningback.release.Release;
import org.morningback.release.yaml.ContentItem;

/** A release as it lies in the database. */
@Entity
@Table(name = "release")
class StoredRelease {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String version = "";

	private String checksum = "";

	private Instant publishedAt = Instant.EPOCH;

	private boolean withdrawn;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "release_id", nullable = false)
	@OrderBy("position")
	private List<KnowledgeItem> items = new ArrayList<>();

	protected StoredRelease() {
	}

	StoredRelease(Release release, List<ContentItem> items, Instant publishedAt) {
		this.version = release.version();
		this.checksum = release.checksum();
		this.publishedAt = publishedAt;
		items.forEach((item) -> this.items.add(new KnowledgeItem(item)));
	}

	boolean isWithdrawn() {
		return this.withdrawn;
	}

	List<ContentItem> items() {
		return this.items.stream().map(KnowledgeItem::content).toList();
	}

}
