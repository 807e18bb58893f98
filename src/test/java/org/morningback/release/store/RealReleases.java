package org.morningback.release.store;

import java.util.List;

import org.morningback.release.ContentItem;
import org.morningback.release.ShippedContent;
import org.morningback.release.yaml.KnowledgeFiles;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The real content, and the same under other versions. */
final class RealReleases {

	static final List<ContentItem> ITEMS = KnowledgeFiles
		.read(new PathMatchingResourcePatternResolver(), "classpath:/knowledge/")
		.items();

	private RealReleases() {
	}

	static ShippedContent version(String version) {
		List<ContentItem> items = ITEMS.stream()
			.map((item) -> (item.kind() + item.key()).equals("aboutversion")
					? new ContentItem("about", "version", item.position(), '"' + version + '"') : item)
			.toList();
		return new ShippedContent(KnowledgeFiles.read(items), items);
	}

}
