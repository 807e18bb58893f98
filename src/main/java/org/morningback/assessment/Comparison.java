package org.morningback.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Fit;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * What a change of answers changed: both sets of answers, judged and laid side by side.
 *
 * @param before what the answers meant before
 * @param after what they mean now
 * @param answers the questions that were answered both times, but not alike
 * @param added how many answers count now and did not before
 * @param dropped how many answers counted before and do not now
 */
public record Comparison(Assessment before, Assessment after, List<ChangedAnswer> answers, int added, int dropped) {

	/** An answer before and now. */
	public record ChangedAnswer(Question.Id question, List<Option.Id> before, List<Option.Id> now) {

	}

	/** A cause that the answers fit better or less well than before. */
	public record ChangedFit(Cause cause, Fit before, Fit now) {

	}

	/** Judges both; answers to questions that are not asked do not count. */
	public static Comparison of(KnowledgeBase knowledge, Answers before, Answers after) {
		Answers then = knowledge.path(before).counted();
		Answers now = knowledge.path(after).counted();
		return new Comparison(Assessor.assess(knowledge, before), Assessor.assess(knowledge, after), changed(then, now),
				countOnlyIn(now, then), countOnlyIn(then, now));
	}

	/** The same answers, judged by other rules then and by those of now. */
	public static Comparison ofRules(KnowledgeBase then, KnowledgeBase now, Answers answers) {
		Answers before = then.path(answers).counted();
		Answers after = now.path(answers).counted();
		return new Comparison(Assessor.assess(then, answers), Assessor.assess(now, answers), List.of(),
				countOnlyIn(after, before), countOnlyIn(before, after));
	}

	private static List<ChangedAnswer> changed(Answers then, Answers now) {
		return now.questions()
			.stream()
			.filter((question) -> then.contains(question)
					&& !new HashSet<>(then.to(question)).equals(new HashSet<>(now.to(question))))
			.map((question) -> new ChangedAnswer(question, then.to(question), now.to(question)))
			.toList();
	}

	private static int countOnlyIn(Answers some, Answers others) {
		return (int) some.questions().stream().filter((question) -> !others.contains(question)).count();
	}

	public boolean isLessUrgent() {
		return !isAsUrgent() && this.before.urgency().atLeast(this.after.urgency());
	}

	public boolean isAsUrgent() {
		return this.before.urgency() == this.after.urgency();
	}

	/** What the answers point to now and did not before. */
	public List<Cause> came() {
		return only(this.after, this.before);
	}

	/** What the answers pointed to before and do not now. */
	public List<Cause> went() {
		return only(this.before, this.after);
	}

	/** What they point to more or less clearly than before. */
	public List<ChangedFit> fits() {
		return this.after.findings()
			.stream()
			.flatMap((now) -> this.before.findings()
				.stream()
				.filter((then) -> then.cause().id().equals(now.cause().id()) && then.fit() != now.fit())
				.map((then) -> new ChangedFit(now.cause(), then.fit(), now.fit())))
			.toList();
	}

	/** Whether other warning signs count. */
	public boolean hasOtherReasons() {
		return !rules(this.before).equals(rules(this.after));
	}

	/** Whether other things to do are named. */
	public boolean hasOtherTips() {
		return !each(this.before.tips(), Tip::id).equals(each(this.after.tips(), Tip::id))
				|| !each(this.before.routine(), RoutineStep::id).equals(each(this.after.routine(), RoutineStep::id));
	}

	/** Whether anything of the answers is not as it was. */
	public boolean hasOtherAnswers() {
		return this.added > 0 || this.dropped > 0 || !this.answers.isEmpty();
	}

	/** Whether anything of the result is not as it was. */
	public boolean hasOtherResult() {
		return !isAsUrgent() || hasOtherReasons() || hasOtherTips()
				|| !Stream.of(came(), went(), fits()).allMatch(List::isEmpty);
	}

	private static List<Cause> only(Assessment some, Assessment others) {
		List<Cause.Id> known = each(others.causes(), Cause::id);
		return some.causes().stream().filter((cause) -> !known.contains(cause.id())).toList();
	}

	private static Set<UrgencyRule.Id> rules(Assessment assessment) {
		return assessment.raisedFlags().stream().map((flag) -> flag.rule().id()).collect(Collectors.toSet());
	}

	/** By their names: between two releases more than that can differ. */
	private static <T, I> List<I> each(List<T> some, Function<T, I> id) {
		return some.stream().map(id).toList();
	}

}
