package org.morningback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers to steps in order.
 *
 * @param steps the fields sent, by step
 */
public record Walk(Map<String, String[]> steps) {

	/** An adult with back pain of a few weeks and nothing alarming. */
	public static final Walk PLAIN = new Walk(Map.of()).with("emergency", "emergency-signs=none")
		.with("health", "unwell-signs=none", "health-history=none")
		.with("you", "age=35-to-44", "pregnancy=no")
		.with("story", "duration=under-6-weeks", "onset=ordinary-movement")
		.with("place", "pain-area=lower-back", "pain-area=alternating-buttocks")
		.with("morning", "morning-pain=3", "bedtime-pain=2", "stiffness=under-15-minutes")
		.with("night", "night-waking=no", "movement-effect=no-change", "rest-effect=better")
		.with("feel", "symptoms=worse-bending-or-stretching", "known-conditions=none", "daily-impact=some")
		.with("sleep", "sleep-position=twisted-side", "body-pillow=no", "sleep-quality=toss-and-turn")
		.with("mattress", "mattress-age=9-years-or-more", "mattress-firmness=medium-firm",
				"mattress-signs=lumps-or-springs", "other-bed=not-tried")
		.with("days", "activity=mostly-sitting", "mood=fear-of-moving");

	public Walk {
		steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
	}

	/** The same walk with other answers to a step. */
	public Walk with(String step, String... fields) {
		var copy = new LinkedHashMap<>(this.steps);
		copy.put(step, fields);
		return new Walk(copy);
	}

	/** The beginning of the walk, up to and including a step. */
	public Walk upTo(String step) {
		var copy = new LinkedHashMap<String, String[]>();
		for (var answered : this.steps.entrySet()) {
			copy.put(answered.getKey(), answered.getValue());
			if (answered.getKey().equals(step)) {
				break;
			}
		}
		return new Walk(copy);
	}

}
