package org.morningback.knowledge.questions;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A question with every answer it can have.
 *
 * @param id unique in the knowledge base
 * @param kind how many options may be chosen, and how they look
 * @param options what can be chosen, in the order shown
 * @param shownWhen when it is asked
 * @param freshFor how long an answer holds before it is asked again
 * @param alone the urgency each warning sign must give when it is the only answer; empty
 * where nothing is promised
 * @param whatIf whether another answer is worth naming as what would change the result
 * @param olderCases what a worked case that does not answer it is taken to have answered;
 * empty where it must. No person's silence is ever read so
 * @param onCard whether the bedside card shows the drawing of what was chosen
 * @param inDiary whether the diary asks each morning how long it lasted, as this asks
 * @param askedAgain whether the answer can be another after some weeks, so that whoever
 * looks back is asked again
 */
public record Question(Id id, Kind kind, List<Option> options, Condition shownWhen, Duration freshFor,
		Map<Urgency, List<Option.Id>> alone, WhatIf whatIf, List<Option.Id> olderCases, boolean onCard, boolean inDiary,
		boolean askedAgain) {

	/** For answers that hold as long as the session. */
	public static final Duration ALWAYS_FRESH = ChronoUnit.FOREVER.getDuration();

	public Question {
		options = List.copyOf(options);
		alone = Collections.unmodifiableMap(new TreeMap<>(alone));
		olderCases = List.copyOf(olderCases);
	}

	/** A question that neither the diary nor a look back asks. */
	public Question(Id id, Kind kind, List<Option> options, Condition shownWhen, Duration freshFor,
			Map<Urgency, List<Option.Id>> alone, WhatIf whatIf, List<Option.Id> olderCases, boolean onCard) {
		this(id, kind, options, shownWhen, freshFor, alone, whatIf, olderCases, onCard, false, false);
	}

	/** A question that promises nothing about its options alone. */
	public Question(Id id, Kind kind, List<Option> options, Condition shownWhen, Duration freshFor) {
		this(id, kind, options, shownWhen, freshFor, Map.of(), WhatIf.NOTHING, List.of(), false);
	}

	/** The identifier of a question: a kebab-case word. */
	public record Id(String value) {

		@Override
		public String toString() {
			return this.value;
		}

	}

	/** How a question is answered. */
	public enum Kind {

		/** Exactly one option. */
		SINGLE,
		/** One or more options. */
		SEVERAL,
		/** Exactly one point on a scale, or "not sure". */
		SCALE;

		/** Its name in style rules. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** What naming another answer is good for. */
	public enum WhatIf {

		/** Nothing: it asks for a fact, such as the age, or for a number. */
		NOTHING,
		/** To know a sign to watch for. */
		SIGN,
		/** To know what the person can change or try. */
		LEVER

	}

	/** What can be wrong with a choice. */
	public enum Violation {

		UNANSWERED, UNKNOWN_OPTION, MORE_THAN_ONE, REPEATED, NONE_WITH_OTHERS

	}

	public boolean takesSeveral() {
		return this.kind == Kind.SEVERAL;
	}

	/** Whether the answer to it is that somebody is not sure. */
	public boolean isUnsureIn(Answers answers) {
		List<Option.Id> chosen = answers.to(this.id);
		return this.options.stream()
			.anyMatch((option) -> option.role() == Option.Role.UNSURE && chosen.contains(option.id()));
	}

	public Optional<Option> option(Option.Id wanted) {
		return this.options.stream().filter((option) -> option.id().equals(wanted)).findFirst();
	}

	/** What is wrong with choosing these options, if anything. */
	public Optional<Violation> validate(List<Option.Id> chosen) {
		if (chosen.isEmpty()) {
			return Optional.of(Violation.UNANSWERED);
		}
		if (chosen.stream().anyMatch((id) -> option(id).isEmpty())) {
			return Optional.of(Violation.UNKNOWN_OPTION);
		}
		if (new HashSet<>(chosen).size() < chosen.size()) {
			return Optional.of(Violation.REPEATED);
		}
		if (chosen.size() > 1 && !takesSeveral()) {
			return Optional.of(Violation.MORE_THAN_ONE);
		}
		boolean none = chosen.stream()
			.flatMap((id) -> option(id).stream())
			.anyMatch((o) -> o.role() == Option.Role.NONE);
		return (none && chosen.size() > 1) ? Optional.of(Violation.NONE_WITH_OTHERS) : Optional.empty();
	}

}
