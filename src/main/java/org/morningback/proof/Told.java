package org.morningback.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.assessment.Finding;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.rules.Cause;

/**
 * All that somebody is told, as facts with names: what two contents tell can be compared,
 * and what was told once can be kept.
 *
 * @param facts what is told about each topic: in order, by name; what there is to say
 * about it, or nothing
 */
record Told(Map<Topic, Map<String, String>> facts) {

	/** What the facts are about, in the order in which a change of them matters. */
	enum Topic {

		URGENCY, FINDINGS, RULES, CONTACT, TIPS, ROUTINE,
		/** Sentences that cannot concern the person. */
		LEFT_OUT,
		/**
		 * What decides the order of findings; people do not see them. They come and go
		 * with their findings.
		 */
		POINTS;

		/** The topic in words. */
		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}

		/** Whether there is always one fact. */
		boolean isSingle() {
			return this == URGENCY || this == CONTACT;
		}

	}

	/** One thing that is told differently, in words. */
	record Change(Topic topic, String words) {

		@Override
		public String toString() {
			return this.topic.word() + ": " + this.words;
		}

	}

	static Told of(KnowledgeBase knowledge, Answers answers) {
		Assessment told = Assessor.assess(knowledge, answers);
		var facts = new EnumMap<Topic, Map<String, String>>(Topic.class);
		facts.put(Topic.URGENCY, Map.of("urgency", told.urgency().word()));
		facts.put(Topic.FINDINGS,
				named(told.findings().stream(), (finding) -> finding.cause().id(), (finding) -> finding.fit().word()));
		facts.put(Topic.RULES, named(told.raisedFlags().stream().map((flag) -> flag.rule().id())));
		facts.put(Topic.CONTACT, Map.of("contact", told.contact().value()));
		facts.put(Topic.TIPS, named(told.tips().stream().map((tip) -> tip.id())));
		facts.put(Topic.ROUTINE, named(told.routine().stream().map((step) -> step.id())));
		facts.put(Topic.LEFT_OUT, named(knowledge.textsNotFor(knowledge.path(answers).counted()).stream().sorted()));
		facts.put(Topic.POINTS, named(told.findings().stream().filter(Told::isScored),
				(finding) -> finding.cause().id(), Finding::points));
		return new Told(facts);
	}

	/** All that another content tells differently; nothing when it tells the same. */
	List<Change> changesTo(Told later) {
		var changes = new ArrayList<Change>();
		for (Topic topic : Topic.values()) {
			Map<String, String> before = this.facts.getOrDefault(topic, Map.of());
			Map<String, String> after = later.facts.getOrDefault(topic, Map.of());
			NamedChanges names = NamedChanges.between(before, after);
			names.changed()
				.forEach((name) -> changes.add(new Change(topic,
						(topic.isSingle() ? "" : name + ": ") + before.get(name) + " → " + after.get(name))));
			if (topic != Topic.POINTS) {
				names.added().forEach((name) -> changes.add(new Change(topic, words(name, "comes", after))));
				names.removed().forEach((name) -> changes.add(new Change(topic, words(name, "goes", before))));
				if (names.reordered()) {
					changes.add(new Change(topic, "in another order"));
				}
			}
		}
		return changes;
	}

	private static String words(String name, String what, Map<String, String> facts) {
		String fact = facts.getOrDefault(name, "");
		return name + ' ' + what + (fact.isEmpty() ? "" : " (" + fact + ')');
	}

	private static boolean isScored(Finding finding) {
		return finding.cause().kind() != Cause.Kind.CONCERN;
	}

	private static Map<String, String> named(Stream<?> names) {
		return named(names, (name) -> name, (name) -> "");
	}

	private static <T> Map<String, String> named(Stream<T> things, Function<T, Object> name, Function<T, Object> fact) {
		var facts = new LinkedHashMap<String, String>();
		things.forEach((thing) -> facts.put(name.apply(thing).toString(), fact.apply(thing).toString()));
		return facts;
	}

}
