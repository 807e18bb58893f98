package org.morningback.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;

/** A release with two steps, one emergency and one cause, in English and Spanish. */
final class TinyKnowledge {

	private static final Provenance JUDGED = new Provenance(List.of(), "for tests", LocalDate.EPOCH, LocalDate.MAX);

	private TinyKnowledge() {
	}

	static Release release() {
		Question signs = question("emergency-signs", Question.Kind.SEVERAL, "numb-saddle", "chest-pain", "none");
		Question age = question("age", Question.Kind.SINGLE, "under-18", "35-to-44");
		Question pain = question("morning-pain", Question.Kind.SCALE,
				IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toArray(String[]::new));
		Question mattress = question("mattress-signs", Question.Kind.SEVERAL, "sags", "lumps", "none");
		var section = new Section(new Section.Id("all"),
				List.of(new Step(new Step.Id("safety"), List.of(signs), Condition.never()),
						new Step(new Step.Id("you"), List.of(age, pain, mattress), Condition.never())));
		var knowledge = new KnowledgeBase(List.of(section), List.of(),
				List.of(new UrgencyRule(new UrgencyRule.Id("numb"), Urgency.EMERGENCY,
						chosen("emergency-signs", "numb-saddle"), List.of(new Cause.Id("cauda-equina")), JUDGED,
						JUDGED)),
				List.of(cause("cauda-equina", Cause.Kind.CONCERN),
						cause("mattress-worn-out", Cause.Kind.CONTRIBUTOR,
								new Clue(new Clue.Id("sags"), chosen("mattress-signs", "sags"), 3, true, JUDGED),
								new Clue(new Clue.Id("young"), chosen("age", "35-to-44"), -1, false, JUDGED))),
				List.of(new Tip(new Tip.Id("support-the-sag"), Tip.Moment.TONIGHT, Tip.Cost.FREE, false, false,
						new Suitability(Condition.always(), Condition.never(), Urgency.SOON), Evidence.VERY_LOW,
						JUDGED)),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(new Region(new Region.Id("uk"), Map.of("number", "999"))), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of());
		return new Release("1", "0123456789abcdef", knowledge,
				Map.of("en", wording("en", knowledge, ""), "es", wording("es", knowledge, "ES ")));
	}

	/** Texts that repeat their own place, so that tests can tell which were used. */
	private static Wording wording(String language, KnowledgeBase knowledge, String mark) {
		var texts = new TreeMap<String, String>();
		texts.putAll(Map.of("phrases.you-said", mark + "You said that {said}.", "phrases.comma", "{some}, {more}",
				"phrases.and", " and ", "urgency-rules.numb.because", mark + "Call {number}.",
				"causes.cauda-equina.title", mark + "Squeezed nerves", "causes.mattress-worn-out.title",
				mark + "A worn mattress", "causes.mattress-worn-out.clues.sags", mark + "Sagging counts.",
				"causes.mattress-worn-out.clues.young", mark + "Age counts against.", "tips.support-the-sag.title",
				mark + "Support the sag"));
		knowledge.questions().forEach((question) -> {
			texts.put("questions." + question.id() + ".ask", mark + "Question " + question.id() + "?");
			question.options().forEach((option) -> {
				String key = "questions." + question.id() + ".options." + option.id();
				texts.put(key + ".label", mark + "Label " + option.id());
				texts.put(key + ".said", option.id() + " it is");
			});
		});
		return new Wording(Locale.forLanguageTag(language), texts);
	}

	private static Question question(String id, Question.Kind kind, String... options) {
		return new Question(new Question.Id(id), kind,
				Stream.of(options)
					.map((option) -> new Option(new Option.Id(option),
							option.equals("none") ? Option.Role.NONE : Option.Role.PLAIN))
					.toList(),
				Condition.always(), Question.ALWAYS_FRESH);
	}

	private static Cause cause(String id, Cause.Kind kind, Clue... clues) {
		return new Cause(new Cause.Id(id), kind, Condition.always(), new Cause.Thresholds(1, 2, 4), List.of(clues),
				List.of(), List.of(new Tip.Id("support-the-sag")), JUDGED);
	}

	private static Condition chosen(String question, String option) {
		return new Condition.Chosen(new Question.Id(question), List.of(new Option.Id(option)));
	}

}
