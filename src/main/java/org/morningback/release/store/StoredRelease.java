package org.morningback.release.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.morningback.release.ContentItem;
import org.morningback.release.Release;

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

	@ElementCollection
	@CollectionTable(name = "knowledge_item", joinColumns = @JoinColumn(name = "release_id"))
	@OrderBy("position")
	private List<KnowledgeItem> items = new ArrayList<>();

	protected StoredRelease() {
	}

	StoredRelease(Release release, List<ContentItem> items, Instant publishedAt) {
		this.version = release.version();
		this.checksum = release.checksum();
		this.publishedAt = publishedAt;
		items.forEach((item) -> this.items.add(KnowledgeItem.of(item)));
	}

	boolean isWithdrawn() {
		return this.withdrawn;
	}

	void withdraw() {
		this.withdrawn = true;
	}

	String checksum() {
		return this.checksum;
	}

	List<ContentItem> items() {
		return this.items.stream().map(KnowledgeItem::content).toList();
	}

}
