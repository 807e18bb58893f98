package org.morningback.transparency;

import java.util.List;

import org.morningback.transparency.HowItDecidesPage.TipView;

/**
 * How a home test is judged and how often that is wrong, ready to print.
 *
 * @param rule the numbers of the rules
 * @param people how many were made up for each line
 * @param tables how often it is wrong
 * @param changes what can be tested
 */
record HomeTestPage(Rule rule, String people, List<Table> tables, List<TipView> changes) {

	/**
	 * The numbers of the rules, as the language writes them.
	 *
	 * @param looks after how many pairs the score is looked at
	 * @param verdicts the numbers of the thresholds
	 */
	record Rule(Looks looks, Verdicts verdicts, int stop, int blockLooks) {

	}

	/** When the score is looked at, and how many pairs and nights there are. */
	record Looks(String after, int extra, int nights) {

	}

	/** The thresholds: chances in 100, effects in points. */
	record Verdicts(long sure, String noticeable, long hardlyBetter, String useful, long hardlyUseful) {

	}

	/**
	 * A table of numbers.
	 *
	 * @param name the word for what it shows
	 * @param columns the words for what is counted, such as "helps"
	 */
	record Table(String name, List<String> columns, List<Row> rows) {

	}

	/**
	 * A line of a table.
	 *
	 * @param kind whose line it is, where a table has several; blank where not
	 * @param effect by how many points the change is better
	 */
	record Row(String kind, String effect, List<String> numbers) {

	}

	static HomeTestPage of(HomeTestPresenter words, HelpPresenter content) {
		return new HomeTestPage(words.rule(), words.people(),
				List.of(words.verdicts(), words.lengths(), words.hope(), words.likeness(), words.blocks()),
				content.changes());
	}

}
