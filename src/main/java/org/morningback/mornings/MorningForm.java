package org.morningback.mornings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.morningback.diary.Diary;
import org.morningback.diary.Entry;
import org.morningback.diary.Morning;
import org.morningback.diary.Pain;
import org.morningback.diary.Woken;

import org.springframework.util.MultiValueMap;

/**
 * What was chosen on the form of a morning or of a bedtime, as it was sent: other fields
 * are never read.
 *
 * @param chosen what was chosen, by field
 */
record MorningForm(Map<String, List<String>> chosen) {

	static final String PAIN = "pain";

	static final String EASED = "eased";

	static final String WOKEN = "woken";

	static final String DONE = "done";

	static final String BEDTIME = "bedtime";

	private static final List<String> FIELDS = List.of(PAIN, EASED, WOKEN, DONE, BEDTIME);

	private static final String MISSING = "missing";

	private static final String UNKNOWN = "unknown";

	static MorningForm sent(MultiValueMap<String, String> fields) {
		var chosen = new LinkedHashMap<String, List<String>>();
		FIELDS.forEach((name) -> chosen.put(name, fields.getOrDefault(name, List.of())));
		return new MorningForm(chosen);
	}

	/** What a diary says of a morning and of the bedtime before. */
	static MorningForm of(Optional<Entry<Morning>> morning, Optional<Entry<Pain>> bedtime) {
		var chosen = new LinkedHashMap<String, List<String>>();
		morning.map(Entry::said).ifPresent((said) -> {
			chosen.put(PAIN, List.of(String.valueOf(said.pain().points())));
			chosen.put(EASED, Stream.ofNullable(said.eased()).toList());
			chosen.put(WOKEN, Stream.ofNullable(said.woken()).map(Woken::word).toList());
			chosen.put(DONE, said.done());
		});
		bedtime.ifPresent((said) -> chosen.put(BEDTIME, List.of(String.valueOf(said.said().points()))));
		return new MorningForm(chosen);
	}

	/** The form of a diary's bedtime. */
	static MorningForm ofBedtime(Diary diary, LocalDate day) {
		return of(Optional.empty(), diary.bedtime(day));
	}

	List<String> at(String field) {
		return this.chosen.getOrDefault(field, List.of());
	}

	/** What is wrong with a morning, in a word by field. */
	Map<String, String> violations(MorningChoices offered) {
		var violations = new LinkedHashMap<String, String>();
		checkPain(PAIN, true, violations);
		check(EASED, offered.eased(), 1, violations);
		check(WOKEN, MorningChoices.WOKEN, 1, violations);
		check(DONE, offered.done(), offered.done().size(), violations);
		checkPain(BEDTIME, false, violations);
		return violations;
	}

	/** The same for a bedtime. */
	Map<String, String> violationsOfBedtime() {
		var violations = new LinkedHashMap<String, String>();
		checkPain(BEDTIME, true, violations);
		return violations;
	}

	/** What a sound form says of a morning. */
	Morning morning() {
		return new Morning(pain(PAIN).orElseThrow(), first(EASED).orElse(null),
				first(WOKEN).flatMap(Woken::of).orElse(null), at(DONE));
	}

	/** What it says of the bedtime, if anything. */
	Optional<Pain> bedtime() {
		return pain(BEDTIME);
	}

	private void checkPain(String field, boolean required, Map<String, String> violations) {
		List<String> sent = at(field);
		if (required && sent.isEmpty()) {
			violations.put(field, MISSING);
		}
		if (sent.size() > 1 || sent.stream().anyMatch((point) -> Pain.of(point).isEmpty())) {
			violations.put(field, UNKNOWN);
		}
	}

	private void check(String field, Collection<String> offered, int most, Map<String, String> violations) {
		List<String> sent = at(field);
		boolean repeated = new HashSet<>(sent).size() < sent.size();
		if (sent.size() > most || repeated || !offered.containsAll(sent)) {
			violations.put(field, UNKNOWN);
		}
	}

	private Optional<String> first(String field) {
		return at(field).stream().findFirst();
	}

	private Optional<Pain> pain(String field) {
		return first(field).flatMap(Pain::of);
	}

	/** Hides what was chosen, so that no log can hold it. */
	@Override
	public String toString() {
		return "MorningForm[hidden]";
	}

}
