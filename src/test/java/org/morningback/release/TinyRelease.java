package org.morningback.release;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.words.Wording;

/** Puts tiny knowledge into words for tests. */
public final class TinyRelease {

	private TinyRelease() {
	}

	/** Every text the knowledge needs; each says its own key. */
	public static Map<String, String> texts(TinyKnowledge knowledge) {
		var texts = new TreeMap<String, String>();
		WordingKeys.of(knowledge.build()).required().forEach((key) -> texts.put(key.replace("[]", ".0"), key));
		return texts;
	}

	public static Release of(TinyKnowledge knowledge, Map<String, String> texts) {
		return new Release("1", "0123456789", knowledge.build(), Map.of("en", new Wording(Locale.ENGLISH, texts)));
	}

}
