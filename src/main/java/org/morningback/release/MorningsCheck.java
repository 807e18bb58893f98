package org.morningback.release;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.release.KnowledgeCheck.Problem;

/**
 * What is compared when somebody looks back is asked again, and the numbers by which
 * mornings and nights are judged fit.
 */
final class MorningsCheck {

	private final KnowledgeBase knowledge;

	private final Consumer<Problem> report;

	MorningsCheck(KnowledgeBase knowledge, Consumer<Problem> report) {
		this.knowledge = knowledge;
		this.report = report;
	}

	void run() {
		this.knowledge.lookBacks().forEach(this::rule);
		this.knowledge.nights().forEach(this::night);
	}

	/** A spread takes two. */
	private void night(NightRule rule) {
		require(rule.enough() > 1, rule, "enough must be 2 or more");
		require(rule.tends() > 0 && rule.tends() <= rule.clear(), rule, "tends must be from 0.1 to clear");
	}

	private void rule(LookBackRule rule) {
		asked(rule, rule.pain(), Question.Kind.SCALE);
		asked(rule, rule.impact(), Question.Kind.SINGLE);
		LookBackRule.Window window = rule.window();
		require(window.enough() > 0 && window.enough() <= window.days(), rule, "enough must be from 1 to days");
		List<Integer> days = rule.afterDays();
		require(IntStream.range(1, days.size()).allMatch((at) -> days.get(at - 1) < days.get(at)), rule,
				"after-days must rise");
		require(days.stream().allMatch((day) -> day >= 2 * window.days()), rule,
				"the first days and the last must not overlap");
		LookBackRule.Points points = rule.points();
		require(points.alike() > 0 && points.alike() <= points.changed(), rule, "alike must be from 0.1 to changed");
		require(points.percent() >= 0 && points.percent() <= 100, rule, "percent must be from 0 to 100");
	}

	private void asked(LookBackRule rule, Question.Id id, Question.Kind kind) {
		require(this.knowledge.question(id)
			.filter((question) -> question.kind() == kind && question.askedAgain())
			.isPresent(), rule,
				"there is no question '" + id + "' of the kind " + kind.word() + " that is asked again");
	}

	private void require(boolean sound, LookBackRule rule, String message) {
		require(sound, "mornings", rule.id(), message);
	}

	private void require(boolean sound, NightRule rule, String message) {
		require(sound, "nights", rule.id(), message);
	}

	private void require(boolean sound, String kind, Object item, String message) {
		if (!sound) {
			this.report.accept(new Problem(kind, item.toString(), message));
		}
	}

}
