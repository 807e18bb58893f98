package org.morningback.advice;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Ground;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.RoutineStep.Amount;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Transcript;
import org.morningback.render.drawing.Picture;

/**
 * The advice, ready to print.
 *
 * @param urgency how soon to be seen
 * @param concerns what should be checked
 * @param findings patterns and contributors, the best fit first
 * @param plan what to start with, and what may come later
 * @param routine the morning routine; empty where it does not suit
 * @param safetyNet the safety-net card
 * @param transcript what was asked and what was said
 * @param answeredAt when the last answer was given
 * @param content the version of the content
 */
record AdvicePage(UrgencyView urgency, List<FindingView> concerns, List<FindingView> findings, PlanView plan,
		RoutineView routine, List<NetGroup> safetyNet, Transcript transcript, ZonedDateTime answeredAt,
		String content) {

	/**
	 * How soon to be seen, in words.
	 *
	 * @param word the contract's word, such as "self-care"
	 * @param calls whom to call, the most important first
	 * @param reasons why
	 * @param say what to read out on the phone: the answers that decide, in their own
	 * words
	 * @param mistake the step to go back to when something was ticked by mistake; null
	 * unless it is an emergency
	 */
	record UrgencyView(String word, String name, Passage title, Passage lead, List<Passage> steps, List<Call> calls,
			List<FlagView> reasons, List<String> say, @Nullable String mistake) {

		/** Whether help is needed now or today, so that nothing else is in the way. */
		public boolean isForNow() {
			return List.of(Urgency.EMERGENCY.word(), Urgency.URGENT.word()).contains(this.word);
		}

		/** Whether the plan for home comes first. */
		public boolean isForHome() {
			return List.of(Urgency.ROUTINE.word(), Urgency.SELF_CARE.word()).contains(this.word);
		}

	}

	/** A number to call, as printed and as dialled. */
	record Call(String number, String tel) {

		static Call to(String number) {
			return new Call(number, number.replaceAll("[^0-9+]", ""));
		}

	}

	/**
	 * A reason for the urgency, and what to do about it in particular.
	 *
	 * @param because what was said and why it matters
	 * @param brief why it matters, alone
	 * @param tell what to tell, when there is time for it
	 * @param check what to look at at once, before that
	 * @param then what to do according to what was found
	 * @param fact what it rests on that this can be a sign
	 * @param level what it rests on that this urgency is right
	 */
	record FlagView(String because, String brief, @Nullable Passage action, @Nullable Passage tell, List<Passage> check,
			List<Passage> then, Basis fact, Basis level) {

	}

	/**
	 * A cause with what speaks for and against it, the heaviest reasons first.
	 *
	 * @param shownStrength the strength that people see; null at a concern, which is to
	 * be checked whatever its strength, and where the title says it
	 * @param entry where all about it stands on the page that says how it decides
	 */
	record FindingView(String cause, String strength, @Nullable String shownStrength, String title, String summary,
			List<ReasonView> reasons, List<ReasonView> against, String entry) {

	}

	/**
	 * A reason with what it rests on.
	 *
	 * @param weight how much it counts, from 1 to 3
	 */
	record ReasonView(String text, int weight, Basis basis) {

	}

	/**
	 * What a statement rests on.
	 *
	 * @param ground how firm that is, in the word for it
	 * @param judgement whether we decided, in whole or in part
	 * @param entry where all about it stands on the page that says how it decides
	 */
	record Basis(List<Source> sources, String ground, boolean judgement, String entry) {

		static Basis of(Statement statement, KnowledgeBase knowledge) {
			List<Source> sources = knowledge.sources(statement.provenance());
			return new Basis(sources, Ground.of(sources).word(),
					sources.isEmpty() || statement.provenance().isJudgement(), statement.anchor());
		}

	}

	/**
	 * What to do, the few things to start with first.
	 *
	 * @param always what must be seen
	 * @param visit what to have ready for being seen
	 * @param tonight what to start with tonight
	 * @param morning what to start with tomorrow morning
	 * @param later what to try later, one at a time
	 * @param notWorthIt what is not worth money or effort
	 */
	record PlanView(List<TipView> always, List<TipView> visit, List<TipView> tonight, List<TipView> morning,
			List<TipView> later, List<TipView> notWorthIt) {

		/** Whether there is nothing to start with. */
		public boolean isEmpty() {
			return this.tonight.isEmpty() && this.morning.isEmpty();
		}

	}

	/** A tip, and what people say about it. */
	record TipView(String id, String title, Passage text, List<Passage> how, @Nullable Passage caution, String cost,
			String evidence, Basis basis, List<Saying> sayings, @Nullable Picture picture) {

	}

	/** Something people say, and where it is looked into. */
	record Saying(String entry, String claim) {

	}

	/** The morning routine. */
	record RoutineView(List<Movement> movements, List<String> stop) {

	}

	/**
	 * A movement of the routine.
	 *
	 * @param amount how much of it, where that can be counted
	 */
	record Movement(String phase, String title, String how, String dose, @Nullable Amount amount,
			@Nullable String caution, String evidence, Basis basis, @Nullable Picture picture) {

		private static final Set<String> GETTING_UP = Set.of("in-bed", "up");

		/** Whether it is a part of getting up, and not for an hour or two later. */
		boolean isForGettingUp() {
			return GETTING_UP.contains(this.phase);
		}

	}

	/** The lines of the safety-net card for one urgency. */
	record NetGroup(String urgency, String name, Passage title, List<Passage> lines) {

	}

}
