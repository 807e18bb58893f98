package org.morningback.advice;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.advice.AdvicePage.UrgencyView;
import org.morningback.diary.DiarySummary;
import org.morningback.diary.DiarySummary.Outcome;
import org.morningback.diary.Fortnight;
import org.morningback.diary.Overnight;
import org.morningback.diary.Spread;
import org.morningback.experiment.Tally;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/**
 * What a clinician wants to know at a glance: what was asked and said, nothing about what
 * it may be.
 *
 * @param urgency what the person was told, and why
 * @param brief the most important, a line each
 * @param parts the rest of what was asked and said
 * @param denied what was asked for by name and not chosen, question by question
 * @param criteria published criteria, item by item
 * @param diary the mornings that were scored lately; null without any
 * @param answeredAt when the last answer was given
 * @param content the version of the content
 */
record ClinicianPage(UrgencyView urgency, List<BriefLine> brief, List<Part> parts, List<Line> denied,
		List<CriteriaView> criteria, @Nullable Diary diary, ZonedDateTime answeredAt, String content) {

	/** The criteria that were made for somebody like this person. */
	public List<CriteriaView> applicableCriteria() {
		return this.criteria.stream().filter(CriteriaView::applies).toList();
	}

	/**
	 * A line in clinical shorthand.
	 *
	 * @param entries what was said, each with its name
	 * @param present the signs that were chosen
	 * @param denied how many signs were asked for and not chosen
	 */
	record BriefLine(String title, List<Line> entries, List<String> present, int denied) {

	}

	/**
	 * What two weeks of a diary say.
	 *
	 * @param first the first of its days
	 * @param scores the pain of each day; null on a day without a score
	 * @param scored how many have one
	 * @param fromPaper how many of these were typed in later
	 * @param spread their mean and spread; null where they are too few
	 * @param overnight whether nights make it worse
	 * @param planDone on how many something of the plan was done
	 * @param planAsked of how many that was asked
	 * @param test how a test at home ended; null without one
	 */
	record Diary(LocalDate first, List<@Nullable Integer> scores, int scored, int fromPaper, @Nullable Spread spread,
			Overnight overnight, int planDone, int planAsked, @Nullable HomeTest test) {

		static Diary of(DiarySummary summary, Wording wording) {
			Fortnight fortnight = summary.fortnight();
			List<@Nullable Integer> scores = new ArrayList<>();
			fortnight.days()
				.forEach((day) -> scores.add(day.morning().map((up) -> up.said().pain().points()).orElse(null)));
			return new Diary(fortnight.days().get(0).date(), scores, fortnight.scored(), fortnight.fromPaper(),
					fortnight.whole().orElse(null), fortnight.overnight(), fortnight.planDone(), fortnight.planAsked(),
					summary.outcome().map((outcome) -> HomeTest.of(outcome, wording)).orElse(null));
		}

		/** Hides the scores, so that no log can hold them. */
		@Override
		public String toString() {
			return "Diary[hidden]";
		}

	}

	/**
	 * How a test at home ended.
	 *
	 * @param title what was tested
	 * @param layout the word for how its nights took turns
	 * @param change the side that is better, the same or worse
	 * @param verdict the word for what came out
	 * @param tally on how many pairs of nights it was better
	 * @param p how often chance alone brings a difference like this
	 */
	record HomeTest(String title, String layout, String change, String verdict, Tally tally, double p) {

		static HomeTest of(Outcome outcome, Wording wording) {
			String change = outcome.terms().change();
			return new HomeTest(wording.find(Text.CHANGE_TITLE, change).orElse(change), outcome.terms().design().word(),
					wording.find(Text.CHANGE, change).orElse(change), outcome.look().verdict().word(),
					outcome.look().tally(), outcome.look().p());
		}

		/** Hides how it ended, so that no log can hold it. */
		@Override
		public String toString() {
			return "HomeTest[hidden]";
		}

	}

	/** Some of what was asked. */
	record Part(String title, List<Line> lines) {

	}

	/**
	 * A question by its short name.
	 *
	 * @param options some of its options
	 */
	record Line(String name, List<String> options) {

	}

	/**
	 * Published criteria.
	 *
	 * @param applies whether the person is one they were made for
	 * @param met how many items are met
	 */
	record CriteriaView(String title, String onlyWhen, boolean applies, long met, List<Item> items,
			List<Source> sources) {

	}

	/**
	 * An item of criteria.
	 *
	 * @param state "met", "not-met", "unsure" or "not-asked"
	 */
	record Item(String text, String state) {

	}

}
