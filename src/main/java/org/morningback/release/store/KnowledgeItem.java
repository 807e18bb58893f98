package org.morningback.release.store;

import jakarta.persistence.Embeddable;
import org.morningback.release.ContentItem;

/**
 * One item of a release: a rule, a cause, a tip, a text.
 *
 * @param kind the file it belongs to
 * @param itemKey its identifier
 * @param position where it stands among all items
 * @param definition canonical JSON
 */
@Embeddable
record KnowledgeItem(String kind, String itemKey, int position, String definition) {

	static KnowledgeItem of(ContentItem item) {
		return new KnowledgeItem(item.kind(), item.key(), item.position(), item.definition());
	}

	ContentItem content() {
		return new ContentItem(this.kind, this.itemKey, this.position, this.definition);
	}

}
