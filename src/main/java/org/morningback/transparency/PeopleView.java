package org.morningback.transparency;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.words.ConditionPhrases;
import org.morningback.transparency.Explainer.Link;

/**
 * What plausible people are told, and how they are made up, ready to print.
 *
 * @param figures what they are told; null where no thorough check counted it
 * @param frequencies how often each question is answered how
 */
record PeopleView(@Nullable Figures figures, List<FrequencyView> frequencies) {

	/**
	 * What they are told, per 1,000 people.
	 *
	 * @param people how many were made up
	 * @param before the label of the release before; blank where there is none
	 * @param rules how many meet it, and for how many it is the only reason
	 */
	record Figures(String people, String before, Table urgencies, Table findings, SpreadView findingsEach, Table tips,
			SpreadView tipsEach, Table rules) {

	}

	/**
	 * A table of numbers.
	 *
	 * @param columns the words for what is counted, such as "now"
	 * @param rows one for each thing that is counted
	 */
	record Table(List<String> columns, List<Row> rows) {

	}

	/** A line of a table: a number for each column. */
	record Row(Link name, List<String> numbers) {

	}

	/** How many a person is given. */
	record SpreadView(String mean, int median, int max) {

	}

	/** How often the answers to a question are given. */
	record FrequencyView(String ask, boolean several, List<GroupView> groups, Origin origin) {

	}

	/**
	 * People who answer alike.
	 *
	 * @param when who they are; null for all others
	 */
	record GroupView(@Nullable ConditionPhrases when, List<ShareView> shares) {

	}

	/** How many of 1,000 give an answer. */
	record ShareView(String answer, String number) {

	}

}
