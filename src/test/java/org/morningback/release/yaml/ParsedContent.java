package org.morningback.release.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.morningback.release.ContentItem;
import org.morningback.release.Release;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** Content that was parsed once, so that it can be read again and again with a change. */
public final class ParsedContent {

	private final List<Parsed> items;

	private ParsedContent(List<Parsed> items) {
		this.items = items;
	}

	private record Parsed(ContentItem item, Node node) {

		static Parsed of(ContentItem item) {
			return new Parsed(item, new Yaml(new LoaderOptions()).compose(new StringReader(item.definition())));
		}

	}

	public static ParsedContent of(List<ContentItem> items) {
		return new ParsedContent(items.stream().map(Parsed::of).toList());
	}

	/** The same content without an item. */
	public ParsedContent without(ContentItem item) {
		return new ParsedContent(this.items.stream().filter((parsed) -> !parsed.item().equals(item)).toList());
	}

	/** The same content with another item in the place of one. */
	public ParsedContent with(ContentItem old, ContentItem other) {
		var changed = new ArrayList<>(this.items);
		changed.replaceAll((parsed) -> parsed.item().equals(old) ? Parsed.of(other) : parsed);
		return new ParsedContent(changed);
	}

	/**
	 * Reads it as the application does.
	 * @throws org.morningback.knowledge.BrokenKnowledgeException when it is not sound
	 */
	public Release read() {
		var problems = new Problems();
		var read = new ContentItems(problems);
		this.items.forEach((parsed) -> read.add(parsed.item(),
				new YamlNode(parsed.item().kind() + '/' + parsed.item().key(), parsed.node(), problems)));
		return KnowledgeFiles.release(read, problems);
	}

}
