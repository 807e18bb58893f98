package org.morningback.release;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.words.Wording;

/**
 * One published state of the content.
 *
 * @param version the authors' name for it
 * @param checksum what it is known by: the same content has the same checksum
 * @param knowledge what is asked and what answers mean
 * @param wordings its words, by language tag
 * @param cases its worked cases, by the file they stand in
 */
public record Release(String version, String checksum, KnowledgeBase knowledge, Map<String, Wording> wordings,
		List<CaseGroup> cases) {

	public Release {
		wordings = Map.copyOf(wordings);
		cases = List.copyOf(cases);
	}

	/** A release without worked cases. */
	public Release(String version, String checksum, KnowledgeBase knowledge, Map<String, Wording> wordings) {
		this(version, checksum, knowledge, wordings, List.of());
	}

	/** Every worked case, in order. */
	public List<WorkedCase> workedCases() {
		return this.cases.stream().flatMap((group) -> group.cases().stream()).toList();
	}

	/** The version with the start of the checksum, as printed on the pages. */
	public String label() {
		return label(this.version, this.checksum);
	}

	static String label(String version, String checksum) {
		return version + '-' + checksum.substring(0, 8);
	}

	/** The languages it speaks. */
	public Languages languages() {
		return Languages.of(this.wordings.keySet());
	}

	/** The words in a language, or in the one that is nearest to it. */
	public Optional<Wording> in(Locale language) {
		return Optional.ofNullable(this.wordings.get(language.toLanguageTag()))
			.or(() -> languages().nearestTo(language).map(Locale::toLanguageTag).map(this.wordings::get));
	}

}
