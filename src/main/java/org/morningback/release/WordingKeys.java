package org.morningback.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.morningback.knowledge.Claim;
import org.morningback.knowledge.ClinicianPart;
import org.morningback.knowledge.Hazard;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;

/**
 * The texts a knowledge base needs in each language, and those it may have. A key that
 * ends with "[]" stands for a list.
 */
final class WordingKeys {

	private final Set<String> required = new LinkedHashSet<>();

	private final Set<String> optional = new LinkedHashSet<>();

	private WordingKeys() {
	}

	static WordingKeys of(KnowledgeBase knowledge) {
		var keys = new WordingKeys();
		for (Text text : Text.values()) {
			Set<String> some = text.isRequired() ? keys.required : keys.optional;
			subjects(text.subject(), knowledge).forEach((about) -> some.add(text.checkedKey(about.toArray())));
		}
		return keys;
	}

	Set<String> required() {
		return this.required;
	}

	boolean knows(String key) {
		return this.required.contains(key) || this.optional.contains(key) || key.startsWith("regions.");
	}

	/** Whether a page stays whole without a text. */
	static boolean canBeLeftOut(String key) {
		return key.matches(".*\\.\\d+") || key.startsWith("safety-net.");
	}

	/** What there is of a kind of things that have texts. */
	private static Stream<List<Object>> subjects(Text.Subject subject, KnowledgeBase knowledge) {
		return switch (subject) {
			case NONE -> Stream.of(List.of());
			case SECTION -> each(knowledge.sections().stream(), Section::id);
			case STEP -> each(knowledge.steps(), Step::id);
			case QUESTION -> each(knowledge.questions(), Question::id);
			case REVEALED_QUESTION -> knowledge.steps()
				.flatMap((step) -> each(step.questions().stream().filter(step::reveals), Question::id));
			case OPTION -> knowledge.questions()
				.flatMap((question) -> pairs(question.id(), question.options().stream(), Option::id));
			case URGENCY -> each(Stream.of(Urgency.values()), Urgency::word);
			case RULE -> each(knowledge.urgencyRules().stream(), UrgencyRule::id);
			case CONTACT -> knowledge.urgencyRules()
				.stream()
				.flatMap((rule) -> rule.contacts().stream().map((contact) -> List.of(contact, rule.urgency().word())));
			case CAUSE -> each(knowledge.causes().stream(), Cause::id);
			case CLUE ->
				knowledge.causes().stream().flatMap((cause) -> pairs(cause.id(), cause.clues().stream(), Clue::id));
			case TIP -> each(knowledge.tips().stream(), Tip::id);
			case MOVE -> each(knowledge.routine().stream(), RoutineStep::id);
			case CHANGE -> each(knowledge.changes().stream(), TestableChange::id);
			case SAFETY_NET -> each(knowledge.safetyNet().stream(), SafetyNetLine::id);
			case CLAIM -> each(knowledge.claims().stream(), Claim::id);
			case HAZARD -> each(knowledge.hazards().stream(), Hazard::id);
			case CLINICIAN_PART -> each(knowledge.clinicianParts().stream(), ClinicianPart::id);
			case CRITERIA -> each(knowledge.criteria().stream(), Criteria::id);
			case CRITERION -> knowledge.criteria()
				.stream()
				.flatMap((criteria) -> pairs(criteria.id(), criteria.items().stream(), Criteria.Item::sign));
			case REGION -> each(knowledge.regions().stream(), Region::id);
			case PHRASE -> each(Stream.of(Text.Phrase.values()), (phrase) -> phrase);
		};
	}

	private static <T> Stream<List<Object>> each(Stream<T> things, Function<T, Object> id) {
		return things.map((thing) -> List.of(id.apply(thing)));
	}

	private static <T> Stream<List<Object>> pairs(Object of, Stream<T> things, Function<T, Object> id) {
		return things.map((thing) -> List.of(of, id.apply(thing)));
	}

}
