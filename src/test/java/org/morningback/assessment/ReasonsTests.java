package org.morningback.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Fit;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonsTests {

	private static final Provenance JUDGED = new Provenance(List.of(), "for tests", LocalDate.EPOCH, LocalDate.MAX);

	private static final Set<Answer> SAGS = Set.of(new Answer(new Question.Id("bed"), new Option.Id("sags")));

	private final Reasons reasons = new Reasons(new Wording(Locale.ENGLISH,
			Map.of("phrases.you-said", "You said that {said}.", "questions.bed.options.sags.said", "your bed sags",
					"urgency-rules.rule.because", "See a doctor.", "causes.bed.clues.for", "That counts.",
					"causes.bed.clues.against", "That counts against.")));

	@Test
	void saysWhatSpeaksForACauseAndAgainstIt() {
		Finding finding = finding(List.of(), List.of(met("for", 1)), List.of(met("against", -1)));
		assertThat(this.reasons.speakingFor(finding)).containsExactly("You said that your bed sags. That counts.");
		assertThat(this.reasons.speakingAgainst(finding))
			.containsExactly("You said that your bed sags. That counts against.");
	}

	@Test
	void saysWhichFlagsNameAConcern() {
		var rule = new UrgencyRule(new UrgencyRule.Id("rule"), Urgency.SOON, Condition.always(), List.of(), JUDGED,
				JUDGED);
		Finding finding = finding(List.of(new RaisedFlag(rule, SAGS)), List.of(), List.of());
		assertThat(this.reasons.speakingFor(finding)).containsExactly("You said that your bed sags. See a doctor.");
		assertThat(this.reasons.speakingAgainst(finding)).isEmpty();
	}

	private static Finding finding(List<RaisedFlag> flags, List<MetClue> cluesFor, List<MetClue> cluesAgainst) {
		var cause = new Cause(new Cause.Id("bed"), Cause.Kind.CONTRIBUTOR, Condition.always(),
				new Cause.Thresholds(1, 2, 3), List.of(), List.of(), List.of(), JUDGED);
		return new Finding(cause, Fit.FITS, 1, flags, cluesFor, cluesAgainst);
	}

	private static MetClue met(String id, int points) {
		return new MetClue(new Clue(new Clue.Id(id), Condition.always(), points, true, JUDGED), SAGS);
	}

}
