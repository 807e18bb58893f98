package org.morningback.mornings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.Diary;
import org.morningback.diary.Entry;
import org.morningback.diary.Fortnight;
import org.morningback.diary.Fortnight.Day;
import org.morningback.diary.Morning;
import org.morningback.diary.OpenDays;
import org.morningback.diary.Pain;
import org.morningback.diary.Woken;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.mornings.MorningsPage.FormView;
import org.morningback.mornings.MorningsPage.Place;
import org.morningback.mornings.MorningsPage.Review;
import org.morningback.mornings.MorningsPage.Row;
import org.morningback.mornings.MorningsPage.Way;

/**
 * Makes the page of a diary at a moment.
 *
 * @param diary the diary, which knows where the person is
 * @param now the moment there
 * @param choices what can be said, and its words
 * @param rule how many mornings it takes to say something; empty where nothing says so
 */
record MorningsPageAssembler(Diary diary, ZonedDateTime now, MorningChoices choices, Optional<NightRule> rule) {

	private static final String MORNING = "morning";

	private static final String BEDTIME = "bedtime";

	/** The page with the form that is due, if one is. */
	MorningsPage page() {
		return page(due().map((way) -> form(way, stored(way), Map.of())).orElse(null));
	}

	/** The page with the form of a morning. */
	MorningsPage morning(LocalDate day) {
		Way way = way(MORNING, day);
		return page(form(way, stored(way), Map.of()));
	}

	/** The page with the form of a bedtime. */
	MorningsPage bedtime(LocalDate day) {
		Way way = way(BEDTIME, day);
		return page(form(way, stored(way), Map.of()));
	}

	/** The page with a form as it was sent. */
	MorningsPage again(boolean bedtime, LocalDate day, MorningForm sent, Map<String, String> violations) {
		return page(form(way(bedtime ? BEDTIME : MORNING, day), sent, violations));
	}

	OpenDays open() {
		return OpenDays.at(this.now);
	}

	private MorningsPage page(@Nullable FormView form) {
		List<Way> ways = ways().filter((way) -> form == null || !way.address().equals(form.address())).toList();
		return new MorningsPage(form, ways, gaps().size() > 1, review(), place());
	}

	/** What comes next in a person's day: in the small hours it has not begun. */
	private Optional<Way> due() {
		Stream<Way> inOrder = ways().filter((way) -> !way.said())
			.filter((way) -> way.what().equals(MORNING) ? way.when().equals("today") : OpenDays.isBedtime(this.now));
		return inOrder.min(Comparator.comparing(Way::day));
	}

	private Stream<Way> ways() {
		return Stream.concat(open().mornings().stream().map((day) -> way(MORNING, day)),
				open().bedtimes().stream().map((day) -> way(BEDTIME, day)));
	}

	private Way way(String what, LocalDate day) {
		boolean said = what.equals(MORNING) ? this.diary.morning(day).isPresent() : this.diary.bedtime(day).isPresent();
		return new Way(what, day, day.equals(open().today()) ? "today" : "yesterday", said);
	}

	private MorningForm stored(Way way) {
		return way.what().equals(MORNING)
				? MorningForm.of(this.diary.morning(way.day()), this.diary.bedtime(way.day().minusDays(1)))
				: MorningForm.ofBedtime(this.diary, way.day());
	}

	private FormView form(Way way, MorningForm chosen, Map<String, String> violations) {
		boolean bedtime = way.what().equals(BEDTIME);
		Field main = scale(bedtime ? MorningForm.BEDTIME : MorningForm.PAIN, chosen, violations);
		List<Field> more = bedtime ? List.of() : more(way.day(), chosen, violations);
		var errors = new LinkedHashMap<String, String>();
		violations.forEach((field, word) -> errors.put(field, key(field, word)));
		return new FormView(way.what(), way.day(), way.when(), main, more, errors);
	}

	private List<Field> more(LocalDate day, MorningForm chosen, Map<String, String> violations) {
		var more = new ArrayList<Field>();
		if (!this.choices.eased().isEmpty()) {
			more.add(Field.of(MorningForm.EASED, this.choices.eased(), this.choices::easedInWords,
					chosen.at(MorningForm.EASED), error(MorningForm.EASED, violations)));
		}
		more.add(Field.of(MorningForm.WOKEN, MorningChoices.WOKEN, this.choices::wokenInWords,
				chosen.at(MorningForm.WOKEN), error(MorningForm.WOKEN, violations)));
		if (!this.choices.done().isEmpty()) {
			more.add(Field.anyOf(MorningForm.DONE, this.choices.done(), this.choices::doneInWords,
					chosen.at(MorningForm.DONE), error(MorningForm.DONE, violations)));
		}
		if (open().bedtimes().contains(day.minusDays(1))) {
			more.add(scale(MorningForm.BEDTIME, chosen, violations));
		}
		return more;
	}

	private static Field scale(String name, MorningForm chosen, Map<String, String> violations) {
		return Field.scale(name, chosen.at(name), error(name, violations));
	}

	private static @Nullable String error(String field, Map<String, String> violations) {
		String word = violations.get(field);
		return (word != null) ? key(field, word) : null;
	}

	private static String key(String field, String word) {
		boolean score = field.equals(MorningForm.PAIN) || field.equals(MorningForm.BEDTIME);
		return "mornings.error." + (score ? word : "choice");
	}

	private @Nullable Review review() {
		var fortnight = Fortnight.upTo(open().today(), this.diary);
		List<Row> rows = fortnight.days()
			.stream()
			.filter((day) -> day.morning().isPresent() || day.before().isPresent())
			.map(this::row)
			.sorted(Comparator.comparing(Row::date).reversed())
			.toList();
		return rows.isEmpty() ? null : new Review(fortnight.scored(), this.rule.map(NightRule::enough).orElse(0),
				this.rule.flatMap((rule) -> fortnight.latest(rule.enough())).orElse(null), fortnight.overnight(),
				this.rule.map((rule) -> fortnight.overnight().verdict(rule).word()).orElse(null), fortnight.planDone(),
				fortnight.planAsked(), MorningChart.of(fortnight), rows);
	}

	/** The days that are not scored, of those that a paper can tell of. */
	List<LocalDate> gaps() {
		return Fortnight.upTo(open().today(), this.diary).missing();
	}

	private Row row(Day day) {
		boolean changed = day.morning().filter(Entry::changed).isPresent()
				|| day.before().filter(Entry::changed).isPresent();
		return new Row(day.date(), day.morning().map((up) -> up.said().pain().points()).orElse(null),
				day.before().map(Entry::said).map(Pain::points).orElse(null),
				day.morning().map(Entry::said).map(this::more).orElse(List.of()), changed,
				day.morning().filter(Entry::fromPaper).isPresent());
	}

	private List<String> more(Morning said) {
		Woken woken = said.woken();
		return Stream
			.of(Stream.ofNullable(said.eased()).map(this.choices::easedInWords),
					Stream.ofNullable(woken).map((word) -> this.choices.wokenInWords(word.word())),
					said.done().stream().map(this.choices::doneInWords))
			.flatMap((words) -> words)
			.distinct()
			.toList();
	}

	private Place place() {
		ZoneId zone = Objects.requireNonNull(this.diary.zone());
		return new Place(zone.getId(), ZoneChoices.label(this.now, this.choices.language()));
	}

}
