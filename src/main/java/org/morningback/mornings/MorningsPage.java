package org.morningback.mornings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.Overnight;
import org.morningback.diary.Spread;

/**
 * The diary, ready to print.
 *
 * @param form what is asked now; null where all is said
 * @param ways what else can be said or changed now
 * @param hasGaps whether some of the last days are not scored, which can be typed in from
 * paper
 * @param review what the last two weeks say; null without an entry
 * @param place where the person is, and what time it is there
 */
record MorningsPage(@Nullable FormView form, List<Way> ways, boolean hasGaps, @Nullable Review review, Place place) {

	/** Whether it has hardly begun. */
	public boolean isNew() {
		return this.review == null || this.review.scored < 2;
	}

	/**
	 * A form.
	 *
	 * @param what "morning" or "bedtime"
	 * @param day which day it is about
	 * @param when "today" or "yesterday"
	 * @param main what must be said
	 * @param more what may be said beside
	 * @param errors what has to be put right, by the field's input
	 */
	record FormView(String what, LocalDate day, String when, Field main, List<Field> more, Map<String, String> errors) {

		public String address() {
			return addressOf(this.what, this.day);
		}

		/** Whether what may be said is folded away. */
		public boolean isFolded() {
			return this.more.stream().noneMatch(Field::isToBeSeen);
		}

		/** Hides what was chosen, so that no log can hold it. */
		@Override
		public String toString() {
			return "FormView[hidden]";
		}

	}

	/**
	 * A way to another form.
	 *
	 * @param what "morning" or "bedtime"
	 * @param when "today" or "yesterday"
	 * @param said whether something was said, which can be changed
	 */
	record Way(String what, LocalDate day, String when, boolean said) {

		public String address() {
			return addressOf(this.what, this.day);
		}

		/** The key of its words. */
		public String key() {
			return this.what + '.' + this.when + (this.said ? ".change" : ".add");
		}

	}

	/**
	 * What two weeks say.
	 *
	 * @param scored how many mornings are scored
	 * @param enough how many it takes to say more; 0 where the content does not say
	 * @param week so many of the latest; null where there are fewer
	 * @param overnight whether nights make it worse
	 * @param night what that means, in the word of its message key; null where the
	 * content does not say
	 * @param planDone on how many mornings something of the plan was done
	 * @param planAsked of how many mornings that was asked
	 * @param chart the picture
	 * @param rows the same in words, the latest first
	 */
	record Review(int scored, int enough, @Nullable Spread week, Overnight overnight, @Nullable String night,
			int planDone, int planAsked, MorningChart chart, List<Row> rows) {

		/** Hides the scores, so that no log can hold them. */
		@Override
		public String toString() {
			return "Review[hidden]";
		}

	}

	/**
	 * A day in the table.
	 *
	 * @param morning the score on getting up; null without one
	 * @param bedtime the score of the bedtime before; null without one
	 * @param more what else was said
	 * @param changed whether something else was said before
	 * @param fromPaper whether it was typed in later
	 */
	record Row(LocalDate date, @Nullable Integer morning, @Nullable Integer bedtime, List<String> more, boolean changed,
			boolean fromPaper) {

		/** Hides the scores, so that no log can hold them. */
		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

	/**
	 * Where a person is.
	 *
	 * @param zone its time zone
	 * @param label the same in words, with the time there
	 */
	record Place(String zone, String label) {
	}

	static String addressOf(String what, LocalDate day) {
		return "/mornings/" + day + (what.equals("bedtime") ? "/bedtime" : "");
	}

}
