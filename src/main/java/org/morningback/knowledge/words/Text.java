package org.morningback.knowledge.words;

import java.util.Locale;

/**
 * Every kind of text that the content has. Where it is looked up it is named here, and a
 * release is checked for having it.
 */
public enum Text {

	SECTION(Subject.SECTION, "sections.*"),

	STEP_TITLE(Subject.STEP, "steps.*.title"), STEP_INTRO(Subject.STEP, "steps.*.intro", Need.OPTIONAL),

	QUESTION_ASK(Subject.QUESTION, "questions.*.ask"), QUESTION_SHORT(Subject.QUESTION, "questions.*.short"),
	QUESTION_WHY(Subject.QUESTION, "questions.*.why"), QUESTION_MISSING(Subject.QUESTION, "questions.*.missing"),
	QUESTION_HINT(Subject.QUESTION, "questions.*.hint", Need.OPTIONAL),
	/** Said by a page that cannot hide the question. */
	QUESTION_IF(Subject.REVEALED_QUESTION, "questions.*.if"),

	OPTION_LABEL(Subject.OPTION, "questions.*.options.*.label"),
	OPTION_SAID(Subject.OPTION, "questions.*.options.*.said"),
	OPTION_HINT(Subject.OPTION, "questions.*.options.*.hint", Need.OPTIONAL),

	URGENCY_NAME(Subject.URGENCY, "urgencies.*.name"), URGENCY_TITLE(Subject.URGENCY, "urgencies.*.title"),
	URGENCY_LEAD(Subject.URGENCY, "urgencies.*.lead[]"), URGENCY_STEPS(Subject.URGENCY, "urgencies.*.steps[]"),
	URGENCY_WHOM(Subject.URGENCY, "urgencies.*.whom", Need.OPTIONAL),

	RULE_BECAUSE(Subject.RULE, "urgency-rules.*.because"),
	RULE_ACTION(Subject.RULE, "urgency-rules.*.action", Need.OPTIONAL),
	RULE_TELL(Subject.RULE, "urgency-rules.*.tell", Need.OPTIONAL),
	RULE_CHECK(Subject.RULE, "urgency-rules.*.check[]", Need.OPTIONAL),
	RULE_THEN(Subject.RULE, "urgency-rules.*.then[]", Need.OPTIONAL),

	CONTACT_TITLE(Subject.CONTACT, "contacts.*.*.title"), CONTACT_STEP(Subject.CONTACT, "contacts.*.*.step"),

	CAUSE_TITLE(Subject.CAUSE, "causes.*.title"), CAUSE_SUMMARY(Subject.CAUSE, "causes.*.summary"),
	CLUE(Subject.CLUE, "causes.*.clues.*"),

	TIP_TITLE(Subject.TIP, "tips.*.title"), TIP_TEXT(Subject.TIP, "tips.*.text"),
	TIP_HOW(Subject.TIP, "tips.*.how[]", Need.OPTIONAL), TIP_CAUTIONS(Subject.TIP, "tips.*.cautions[]", Need.OPTIONAL),
	TIP_DRAWING(Subject.TIP, "tips.*.drawing", Need.OPTIONAL),

	MOVE_TITLE(Subject.MOVE, "routine.*.title"), MOVE_HOW(Subject.MOVE, "routine.*.how"),
	MOVE_DOSE(Subject.MOVE, "routine.*.dose"), MOVE_CAUTIONS(Subject.MOVE, "routine.*.cautions[]", Need.OPTIONAL),
	MOVE_DRAWING(Subject.MOVE, "routine.*.drawing", Need.OPTIONAL), ROUTINE_STOP(Subject.NONE, "routine-stop[]"),

	CHANGE_TITLE(Subject.CHANGE, "experiments.*.title"), USUAL(Subject.CHANGE, "experiments.*.usual"),
	CHANGE(Subject.CHANGE, "experiments.*.change"), USUAL_HOW(Subject.CHANGE, "experiments.*.usual-how"),
	CHANGE_HOW(Subject.CHANGE, "experiments.*.change-how"),
	CHANGE_CAUTIONS(Subject.CHANGE, "experiments.*.cautions[]", Need.OPTIONAL),
	EXPERIMENT_SIGNS(Subject.NONE, "experiment-signs[]"),

	SAFETY_NET(Subject.SAFETY_NET, "safety-net.*"),

	CLAIM(Subject.CLAIM, "claims.*.claim"), CLAIM_SAY(Subject.CLAIM, "claims.*.say"),
	CLAIM_TERM(Subject.CLAIM, "claims.*.term", Need.OPTIONAL),

	HAZARD(Subject.HAZARD, "hazards.*.hazard"), HAZARD_CAUSE(Subject.HAZARD, "hazards.*.cause"),
	HAZARD_CONTROL(Subject.HAZARD, "hazards.*.control"),

	CLINICIAN_PART(Subject.CLINICIAN_PART, "clinician.*"),

	CRITERIA_TITLE(Subject.CRITERIA, "criteria.*.title"), CRITERIA_ONLY_WHEN(Subject.CRITERIA, "criteria.*.only-when"),
	CRITERION(Subject.CRITERION, "criteria.*.items.*"),

	REGION_NAME(Subject.REGION, "regions.*.name"),
	REGION_ADVICE_LINE(Subject.REGION, "regions.*.advice-line", Need.OPTIONAL),

	PURPOSE_FOR(Subject.NONE, "purpose.for[]"), PURPOSE_NOT_FOR(Subject.NONE, "purpose.not-for[]"),
	PURPOSE_LIMITS(Subject.NONE, "purpose.limits[]"),

	PHRASE(Subject.PHRASE, "phrases.*");

	private static final String LIST = "[]";

	private final Subject subject;

	private final String[] parts;

	private final boolean list;

	private final Need need;

	Text(Subject subject, String form) {
		this(subject, form, Need.REQUIRED);
	}

	Text(Subject subject, String form, Need need) {
		this.subject = subject;
		this.list = form.endsWith(LIST);
		this.parts = form.replace(LIST, "").split("\\*", -1);
		this.need = need;
	}

	/** What a text is about: each of these has it. */
	public enum Subject {

		NONE, SECTION, STEP, QUESTION, REVEALED_QUESTION, OPTION, URGENCY, RULE, CONTACT, CAUSE, CLUE, TIP, MOVE,
		CHANGE, SAFETY_NET, CLAIM, HAZARD, CLINICIAN_PART, CRITERIA, CRITERION, REGION, PHRASE

	}

	/** A turn of phrase from which sentences are made. */
	public enum Phrase {

		YOU_SAID, ALSO_SAID, COMMA, AND, OR, QUOTED, CHOSEN, ONE_OF, ALL_OF, AT_LEAST, RANGE, ALWAYS, WHAT_IF_URGENCY,
		WHAT_IF_FIRST, WHAT_IF_NAMED;

		/** The word in the files, such as "you-said". */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	private enum Need {

		REQUIRED, OPTIONAL

	}

	public Subject subject() {
		return this.subject;
	}

	public boolean isRequired() {
		return this.need == Need.REQUIRED;
	}

	/**
	 * The key of one text of this kind, such as "steps.sleep.title".
	 * @param ids what it is about
	 */
	public String key(Object... ids) {
		var key = new StringBuilder(this.parts[0]);
		for (int i = 0; i < ids.length; i++) {
			key.append(ids[i]).append(this.parts[i + 1]);
		}
		return key.toString();
	}

	/** The key as a check names it: with "[]" behind it for a list of texts. */
	public String checkedKey(Object... ids) {
		return this.list ? key(ids) + LIST : key(ids);
	}

}
