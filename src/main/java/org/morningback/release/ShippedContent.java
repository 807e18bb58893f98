package org.morningback.release;

import java.util.List;

/**
 * The content that this application came with. Another release may be current.
 *
 * @param release what the items mean
 * @param items the items, to be stored
 */
public record ShippedContent(Release release, List<ContentItem> items) {

	public ShippedContent {
		items = List.copyOf(items);
	}

}
