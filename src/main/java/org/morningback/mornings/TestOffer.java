package org.morningback.mornings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.journey.Visit;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.rules.TestableChange;

/**
 * What somebody may test at home, going by their answers.
 *
 * @param visit where they stand in the questionnaire
 */
record TestOffer(Visit visit) {

	/** Whether all that is asked is answered, and not too long ago. */
	boolean isAnswered() {
		return this.visit.path().isComplete();
	}

	/** Whether the safety questions that come first were answered after a moment. */
	boolean isSafetyAnsweredAfter(Instant moment) {
		return this.visit.session()
			.map((open) -> open.sheet().given())
			.filter((given) -> safetyStep().questions()
				.stream()
				.map((question) -> given.get(question.id()))
				.allMatch((answer) -> answer != null && answer.at().isAfter(moment)))
			.isPresent();
	}

	/** What they may test; nothing while an answer that a caution needs is missing. */
	List<TestableChange> changes() {
		Assessment today = Assessor.assess(knowledge(), this.visit.answers());
		Answers counted = this.visit.path().counted();
		return knowledge().changes()
			.stream()
			.filter((change) -> change.suitability().suits(counted, today.unanswered(), today.urgency()))
			.toList();
	}

	/** The change of a name, whoever it is for; empty where the content has none. */
	Optional<TestableChange> known(String id) {
		return knowledge().changes().stream().filter((change) -> change.id().value().equals(id)).findFirst();
	}

	/**
	 * Whether a change has to wait that is under way. What they said last counts, even
	 * where it is so long ago that it would be asked again: a warning sign does not go by
	 * not being asked.
	 */
	boolean holdsBack(TestableChange change) {
		Answers latest = this.visit.session()
			.map((open) -> open.sheet().ofAnyAge(knowledge()))
			.orElseGet(Answers::none);
		Assessment then = Assessor.assess(knowledge(), latest);
		return !change.suitability().urgencyUpTo().atLeast(then.urgency())
				|| change.suitability().notIf().isMetBy(knowledge().path(latest).counted());
	}

	/** Where warning signs are asked for. */
	String safetyQuestions() {
		return "/steps/" + safetyStep().id();
	}

	private Step safetyStep() {
		return knowledge().steps().findFirst().orElseThrow();
	}

	private KnowledgeBase knowledge() {
		return this.visit.release().knowledge();
	}

}
