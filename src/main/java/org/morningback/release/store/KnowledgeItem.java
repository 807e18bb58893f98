package org.morningback.release.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.morningback.release.yaml.ContentItem;

/** One item of a release: a rule, a cause, a tip, a text. */
@Entity
@Table(name = "knowledge_item")
class KnowledgeItem {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String kind = "";

	private String itemKey = "";

	private int position;

	private String definition = "";

	protected KnowledgeItem() {
	}

	KnowledgeItem(ContentItem item) {
		this.kind = item.kind();
		this.itemKey = item.key();
		this.position = item.position();
		this.definition = item.definition();
	}

	ContentItem content() {
		return new ContentItem(this.kind, this.itemKey, this.position, this.definition);
	}

}
