package org.morningback.mornings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Plan;
import org.morningback.diary.Diary;
import org.morningback.diary.Woken;
import org.morningback.experiment.Arm;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

import org.springframework.context.MessageSource;

/**
 * What a morning can be said to have been, beside its pain, and the words for it. How
 * long it lasts is asked as the questionnaire asks it.
 *
 * @param asked the question that asks how long until it eased; null where the content has
 * none
 * @param done what of the plan can have been done
 * @param words the words of the content
 * @param messages the words of the pages
 */
record MorningChoices(@Nullable Question asked, List<String> done, Wording words, MessageSource messages) {

	static final List<String> WOKEN = Stream.of(Woken.values()).map(Woken::word).toList();

	/** Stands in a plan for the routine, which is no tip. */
	private static final String ROUTINE = "routine";

	static MorningChoices of(Diary diary, KnowledgeBase knowledge, Wording words, MessageSource messages) {
		List<String> done = diary.plan().stream().filter((what) -> isKnown(what, words)).toList();
		return new MorningChoices(knowledge.questions().filter(Question::inDiary).findFirst().orElse(null), done, words,
				messages);
	}

	/** What somebody sets out to do who follows their advice. */
	static List<String> planOf(Assessment assessment) {
		Plan plan = Plan.of(assessment);
		var all = new ArrayList<String>();
		Stream.of(plan.tonight(), plan.morning())
			.flatMap(List::stream)
			.map((tip) -> tip.id().value())
			.forEach(all::add);
		if (!assessment.routine().isEmpty()) {
			all.add(ROUTINE);
		}
		return List.copyOf(all);
	}

	/** How long until it eased. */
	List<String> eased() {
		return Optional.ofNullable(this.asked)
			.map(Question::options)
			.orElse(List.of())
			.stream()
			.map((option) -> option.id().value())
			.toList();
	}

	/** The same in words. */
	String easedInWords(String option) {
		return Optional.ofNullable(this.asked)
			.flatMap((question) -> this.words.find(Text.OPTION_LABEL, question.id(), option))
			.orElseGet(this::earlier);
	}

	String wokenInWords(String word) {
		return message("mornings.woken." + word);
	}

	/** What was done, in words. */
	String doneInWords(String what) {
		return what.equals(ROUTINE) ? message("advice.routine")
				: this.words.find(Text.TIP_TITLE, new Tip.Id(what)).orElseGet(this::earlier);
	}

	/** What is tested, in words. */
	String changeInWords(String change) {
		return this.words.find(Text.CHANGE_TITLE, change).orElseGet(this::earlier);
	}

	/** A side of it in words. */
	String armInWords(String change, Arm arm) {
		return this.words.find((arm == Arm.USUAL) ? Text.USUAL : Text.CHANGE, change).orElseGet(this::earlier);
	}

	/** How to do a side of it. */
	String armHow(String change, Arm arm) {
		return this.words.find((arm == Arm.USUAL) ? Text.USUAL_HOW : Text.CHANGE_HOW, change).orElse("");
	}

	/** What to heed with it. */
	List<String> armCautions(String change) {
		return this.words.list(Text.CHANGE_CAUTIONS, change);
	}

	/** The language of the words. */
	Locale language() {
		return this.words.language();
	}

	/** For what other content had, and this one has no words for. */
	private String earlier() {
		return message("mornings.table.earlier");
	}

	String message(String key) {
		return this.messages.getMessage(key, null, this.words.language());
	}

	private static boolean isKnown(String what, Wording words) {
		return what.equals(ROUTINE) || words.find(Text.TIP_TITLE, new Tip.Id(what)).isPresent();
	}

}
