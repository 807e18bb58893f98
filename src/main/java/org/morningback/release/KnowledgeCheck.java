package org.morningback.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells whether a release is sound: every reference leads somewhere, every statement has
 * a source or is marked as judgement, every text is there. Quick enough for every start.
 */
public final class KnowledgeCheck {

	private KnowledgeCheck() {
	}

	/**
	 * Something wrong with an item.
	 *
	 * @param kind the kind of content, named like its file
	 * @param item the item's identifier
	 * @param message what is wrong and what to do
	 */
	public record Problem(String kind, String item, String message) {

	}

	/** All that is wrong with a release. */
	public static List<Problem> problemsOf(Release release) {
		var problems = new ArrayList<Problem>();
		Consumer<Problem> report = problems::add;
		new ReferenceCheck(release.knowledge(), report).run();
		new FrequencyCheck(release.knowledge(), report).run();
		new ProvenanceCheck(release.knowledge(), report).run();
		new WordingCheck(release, report).run();
		return problems;
	}

}
