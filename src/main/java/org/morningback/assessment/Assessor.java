package org.morningback.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Cause;
import org.morningback.knowledge.Fit;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.RoutineStep;
import org.morningback.knowledge.Suitability;
import org.morningback.knowledge.Tip;
import org.morningback.knowledge.Urgency;

/**
 * Judges answers: a pure function of the knowledge base and the answers.
 */
public final class Assessor {

	private final KnowledgeBase knowledge;

	private final Answers counted;

	private final List<Question.Id> unanswered;

	private Assessor(KnowledgeBase knowledge, Answers answers) {
		this.knowledge = knowledge;
		QuestionPath path = QuestionPath.through(knowledge, answers);
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
		List<Finding> scored = scored();
		List<Finding> findings = Stream.of(concerns(flags), ranked(scored, excluded(scored, urgency)))
			.flatMap(List::stream)
			.toList();
		return new Assessment(urgency, flags, findings, tips(findings, urgency), routine(urgency), this.unanswered);
	}

	private List<RaisedFlag> raisedFlags() {
		return this.knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.when().isMetBy(this.counted))
			.map((rule) -> RaisedFlag.of(rule, this.counted))
			.sorted(Comparator.comparing((flag) -> flag.rule().urgency()))
			.toList();
	}

	/**
	 * Concerns by the urgency of the flags that name them, then in the content's order.
	 */
	private List<Finding> concerns(List<RaisedFlag> flags) {
		return this.knowledge.causes()
			.stream()
			.map((cause) -> Finding.ofConcern(cause,
					flags.stream().filter((flag) -> flag.rule().concerns().contains(cause.id())).toList()))
			.filter((finding) -> !finding.flags().isEmpty())
			.sorted(Comparator.comparing((finding) -> finding.flags().get(0).rule().urgency()))
			.toList();
	}

	private List<Finding> scored() {
		return this.knowledge.causes()
			.stream()
			.filter(Cause::isScored)
			.flatMap((cause) -> found(cause, cause.fitOf(this.counted)).stream())
			.toList();
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
				.thenComparing(Comparator.comparing(Finding::points).reversed())
				.thenComparing((finding) -> this.knowledge.causes().indexOf(finding.cause())))
			.toList();
	}

	private List<Tip> tips(List<Finding> findings, Urgency urgency) {
		Set<Tip.Id> listed = findings.stream()
			.flatMap((finding) -> finding.cause().tips().stream())
			.collect(Collectors.toSet());
		List<Tip> given = this.knowledge.tips()
			.stream()
			.filter((tip) -> tip.general() || listed.contains(tip.id()))
			.filter((tip) -> suits(tip.suitability(), urgency))
			.toList();
		var ordered = new ArrayList<>(given);
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
