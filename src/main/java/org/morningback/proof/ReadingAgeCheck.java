package org.morningback.proof;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Release;

/** People of eleven can read each page. */
final class ReadingAgeCheck implements ContentCheck {

	private final Release release;

	ReadingAgeCheck(Release release) {
		this.release = release;
	}

	@Override
	public String claim() {
		return String.format(Locale.ROOT, "each page of %d words or more can be read at the age of %.0f",
				ReadingAge.FEWEST_WORDS, ReadingAge.TARGET);
	}

	@Override
	public String unit() {
		return "pages in each language";
	}

	@Override
	public void inspect(CheckResult result) {
		Region region = this.release.knowledge().regions().get(0);
		this.release.wordings()
			.forEach((language, wording) -> ReadingAge.in(wording.language())
				.ifPresentOrElse((formula) -> measure(wording, region, formula, result),
						() -> result.note("no formula is known for the language '%s'", language)));
	}

	private void measure(Wording wording, Region region, ReadingAge formula, CheckResult result) {
		var ages = new TreeMap<String, Double>();
		new PageTexts(this.release.knowledge(), wording, region).pages(this.release.workedCases())
			.forEach((page, texts) -> {
				if (ReadingAge.canMeasure(texts)) {
					ages.put(page, formula.of(texts));
				}
			});
		String language = wording.language().toLanguageTag();
		ages.forEach((page, age) -> {
			result.count();
			if (age > ReadingAge.TARGET) {
				result.problem("wording/" + language, page, "takes a reader of %s years", years(age));
			}
		});
		ages.entrySet()
			.stream()
			.max(Comparator.comparing(Map.Entry::getValue))
			.ifPresent((hardest) -> result.note("%s: the hardest of %d pages is %s with %s years", language,
					ages.size(), hardest.getKey(), years(hardest.getValue())));
	}

	private static String years(double age) {
		return String.format(Locale.ROOT, "%.1f", age);
	}

}
