package org.morningback.browser;

import org.morningback.release.ContentItem;
import org.morningback.release.Publishing;
import org.morningback.release.ShippedContent;

import org.springframework.context.ApplicationContext;

/** Publishes other content while people use the site, and takes it back. */
final class OtherContent implements AutoCloseable {

	private final Publishing publishing;

	private final ShippedContent shipped;

	OtherContent(ApplicationContext application) {
		this.publishing = application.getBean(Publishing.class);
		this.shipped = application.getBean(ShippedContent.class);
	}

	/** The same content, in which a tip goes by another name. */
	void publishWithout(String tip) {
		this.publishing.publish(this.shipped.items().stream().map((item) -> renamed(item, tip)).toList());
	}

	/** Whoever comes now is asked by the content that this application came with. */
	@Override
	public void close() {
		this.publishing.makeCurrent(this.shipped.release().checksum());
	}

	private static ContentItem renamed(ContentItem item, String tip) {
		return new ContentItem(item.kind(), item.key().replaceFirst("\\b" + tip + '$', tip + "-anew"), item.position(),
				item.definition().replace('"' + tip + '"', '"' + tip + "-anew\""));
	}

}
