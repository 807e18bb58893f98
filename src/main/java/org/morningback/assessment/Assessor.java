package org.morningback.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Fit;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.Tip;

/**
 * Judges answers: a pure function of the knowledge base and the answers.
 */
public final class Assessor {

	private final KnowledgeBase knowledge;

	private final Answers counted;

	private final List<Question.Id> unanswered;

	private Assessor(KnowledgeBase knowledge, Answers answers) {
		this.knowledge = knowledge;
		QuestionPath path = knowledge.path(answers);
		this.counted = path.counted();
		this.unanswered = path.unanswered();
	}

	/** What these answers mean, as far as they count. */
	public static Assessment assess(KnowledgeBase knowledge, Answers answers) {
		return new Assessor(knowledge, answers).assess();
	}

	private Assessment assess() {
		List<RaisedFlag> flags = raisedFlags();
		Urgency urgency = flags.stream().map((f) -> f.rule().urgency()).reduce(Urgency.SELF_CARE, Urgency::orSooner);
		List<Finding> findings = findings(flags, urgency);
		boolean checkFirst = findings.stream().anyMatch((finding) -> finding.cause().company().checkFirst());
		return new Assessment(urgency, contact(flags, urgency), flags, findings, tips(findings, urgency, checkFirst),
				checkFirst ? List.of() : routine(urgency), this.unanswered);
	}

	private List<RaisedFlag> raisedFlags() {
		return this.knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.when().isMetBy(this.counted))
			.map((rule) -> RaisedFlag.of(rule, this.counted))
			.sorted(Comparator.comparing((flag) -> flag.rule().urgency()))
			.toList();
	}

	/** Of those that the flags which decide ask for, the first that is there. */
	private Contact.Id contact(List<RaisedFlag> flags, Urgency urgency) {
		Set<Contact.Id> wanted = flags.stream()
			.filter((flag) -> flag.rule().urgency() == urgency)
			.flatMap((flag) -> flag.rule().contacts().isEmpty() ? Stream.of(Contact.USUAL)
					: flag.rule().contacts().stream())
			.collect(Collectors.toSet());
		return this.knowledge.contacts()
			.stream()
			.filter((contact) -> wanted.contains(contact.id()) && contact.when().isMetBy(this.counted))
			.map(Contact::id)
			.findFirst()
			.orElse(Contact.USUAL);
	}

	private List<Finding> findings(List<RaisedFlag> flags, Urgency urgency) {
		List<Finding> concerns = concerns(flags);
		Set<Cause.Id> feared = concerns.stream().map((finding) -> finding.cause().id()).collect(Collectors.toSet());
		List<Finding> scored = scored(flags).stream()
			.filter((finding) -> isGivenAt(finding, urgency))
			.filter((finding) -> finding.cause().company().notBeside().stream().noneMatch(feared::contains))
			.toList();
		List<Finding> all = Stream.of(concerns, Contributors.fewest(ranked(scored, excluded(scored, urgency))))
			.flatMap(List::stream)
			.toList();
		return all.stream().allMatch((finding) -> finding.cause().company().companion()) ? List.of() : all;
	}

	/** Whoever should be seen today is not told what to change at home. */
	private static boolean isGivenAt(Finding finding, Urgency urgency) {
		return finding.cause().kind() != Cause.Kind.CONTRIBUTOR || !urgency.atLeast(Urgency.URGENT);
	}

	/**
	 * Concerns by the urgency of the flags that name them, then by how many of that
	 * urgency do, then in the content's order.
	 */
	private List<Finding> concerns(List<RaisedFlag> flags) {
		return this.knowledge.causes()
			.stream()
			.map((cause) -> Finding.ofConcern(cause,
					flags.stream().filter((flag) -> flag.rule().concerns().contains(cause.id())).toList()))
			.filter((finding) -> !finding.flags().isEmpty())
			.sorted(Comparator.comparing(Finding::urgency)
				.thenComparing(Comparator.comparing(Finding::decidingFlags).reversed()))
			.toList();
	}

	/** By their points; what a flag is about at least fits. */
	private List<Finding> scored(List<RaisedFlag> flags) {
		Set<Cause.Id> raised = flags.stream()
			.flatMap((flag) -> flag.rule().patterns().stream())
			.collect(Collectors.toSet());
		return this.knowledge.causes()
			.stream()
			.filter(Cause::isScored)
			.flatMap((cause) -> found(cause, fitOf(cause, raised.contains(cause.id()))).stream())
			.toList();
	}

	private Optional<Fit> fitOf(Cause cause, boolean raised) {
		Optional<Fit> fit = cause.fitOf(this.counted).filter((given) -> !raised || given != Fit.POSSIBLE);
		boolean considered = raised && cause.onlyWhen().isMetBy(this.counted);
		return (fit.isEmpty() && considered) ? Optional.of(Fit.FITS) : fit;
	}

	/** The findings by exclusion: worked out last, for complete answers only. */
	private List<Finding> excluded(List<Finding> scored, Urgency urgency) {
		if (!this.unanswered.isEmpty() || urgency.atLeast(Urgency.URGENT)) {
			return List.of();
		}
		Set<Cause.Id> fitting = scored.stream()
			.filter((finding) -> finding.fit() != Fit.POSSIBLE)
			.map((finding) -> finding.cause().id())
			.collect(Collectors.toSet());
		return this.knowledge.causes()
			.stream()
			.filter(Cause::isFoundByExclusion)
			.filter((cause) -> cause.onlyWhen().isMetBy(this.counted))
			.filter((cause) -> cause.ifNoneOf().stream().noneMatch(fitting::contains))
			.flatMap((cause) -> found(cause, Optional.of(Fit.FITS)).stream())
			.toList();
	}

	private Optional<Finding> found(Cause cause, Optional<Fit> fit) {
		return fit.map((value) -> Finding.ofClues(cause, value, this.counted));
	}

	private List<Finding> ranked(List<Finding> scored, List<Finding> excluded) {
		return Stream.of(scored, excluded)
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Finding::fit)
				.thenComparing((finding) -> finding.cause().isFoundByExclusion())
				.thenComparing((finding) -> finding.cause().company().companion())
				.thenComparing(Comparator.comparing(Finding::points).reversed())
				.thenComparing((finding) -> this.knowledge.causes().indexOf(finding.cause())))
			.toList();
	}

	private List<Tip> tips(List<Finding> findings, Urgency urgency, boolean checkFirst) {
		Set<Tip.Id> listed = findings.stream()
			.flatMap((finding) -> finding.cause().tips().stream())
			.collect(Collectors.toSet());
		List<Tip> given = this.knowledge.tips()
			.stream()
			.filter((tip) -> tip.general() || listed.contains(tip.id()))
			.filter((tip) -> suits(tip.suitability(), urgency) && !(checkFirst && tip.exercise()))
			.toList();
		Set<Tip.Id> contradicted = given.stream()
			.flatMap((tip) -> tip.contradicts().stream())
			.collect(Collectors.toSet());
		var ordered = new ArrayList<>(given);
		ordered.removeIf((tip) -> contradicted.contains(tip.id()));
		ordered.sort(Comparator.comparing(Tip::moment).thenComparing(Tip::cost));
		return List.copyOf(ordered);
	}

	private List<RoutineStep> routine(Urgency urgency) {
		return this.knowledge.routine().stream().filter((step) -> suits(step.suitability(), urgency)).toList();
	}

	private boolean suits(Suitability suitability, Urgency urgency) {
		return suitability.suits(this.counted, this.unanswered, urgency);
	}

}
