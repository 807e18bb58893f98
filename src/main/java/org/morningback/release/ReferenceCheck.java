package org.morningback.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.Claim;
import org.morningback.knowledge.ClinicianPart;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.release.KnowledgeCheck.Problem;

/** Every reference leads somewhere, and somewhere it may. */
final class ReferenceCheck {

	private final KnowledgeBase knowledge;

	private final Consumer<Problem> report;

	ReferenceCheck(KnowledgeBase knowledge, Consumer<Problem> report) {
		this.knowledge = knowledge;
		this.report = report;
	}

	void run() {
		questionnaire();
		this.knowledge.signs().forEach((sign) -> named("signs", sign.id(), sign.when()));
		this.knowledge.urgencyRules().forEach(this::urgencyRule);
		this.knowledge.causes().forEach(this::cause);
		this.knowledge.tips().forEach(this::tip);
		this.knowledge.routine().forEach(this::routineStep);
		this.knowledge.changes().forEach(this::change);
		this.knowledge.claims().forEach(this::claim);
		this.knowledge.hazards()
			.forEach((hazard) -> require(!hazard.tests().isEmpty(), "hazards", hazard.id(),
					"no test shows its control"));
		this.knowledge.audiences().forEach((audience) -> named("only-for", audience.text(), audience.who()));
		this.knowledge.contacts().forEach((contact) -> named("contacts", contact.id(), contact.when()));
		this.knowledge.cautions().forEach(this::caution);
		this.knowledge.clinicianParts().forEach(this::reportPart);
		this.knowledge.criteria().forEach(this::criteria);
		new MorningsCheck(this.knowledge, this.report).run();
	}

	private void questionnaire() {
		Set<Question.Id> asked = new HashSet<>();
		Set<Step.Id> steps = new HashSet<>();
		for (Section section : this.knowledge.sections()) {
			for (Step step : section.steps()) {
				require(steps.add(step.id()), "sections", section.id(), "the step '" + step.id() + "' stands twice");
				for (Question question : step.questions()) {
					named("sections", section.id(), question.shownWhen());
					require(asked.containsAll(question.shownWhen().questions()), "sections", section.id(),
							"'" + question.id() + "' depends on a question that is not asked before it");
					require(asked.add(question.id()), "sections", section.id(),
							"the question '" + question.id() + "' stands twice");
					require(Set.copyOf(question.options()).size() == question.options().size(), "sections",
							section.id(), "'" + question.id() + "' has an option twice");
					require(question.olderCases().isEmpty() || question.validate(question.olderCases()).isEmpty(),
							"sections", section.id(),
							"'older-cases: " + question.olderCases() + "' is no answer to '" + question.id() + "'");
					question.alone()
						.values()
						.forEach((options) -> named("sections", section.id(),
								new Condition.Chosen(question.id(), options)));
				}
				named("sections", section.id(), step.endsWhen());
				require(asked.containsAll(step.endsWhen().questions()), "sections", section.id(),
						"'" + step.id() + "' ends with a question that is not asked by then");
			}
		}
	}

	private void urgencyRule(UrgencyRule rule) {
		named("urgency", rule.id(), rule.when());
		List<Answer> none = rule.when().mentions().stream().filter(this::isNone).toList();
		require(none.isEmpty(), "urgency", rule.id(), "a 'none' must never raise the urgency: " + none);
		rule.concerns().forEach((id) -> kindOfCause(rule, id, Cause.Kind.CONCERN));
		rule.patterns().forEach((id) -> kindOfCause(rule, id, Cause.Kind.PATTERN));
		Set<Contact.Id> contacts = this.knowledge.contacts().stream().map(Contact::id).collect(Collectors.toSet());
		rule.contacts()
			.forEach((id) -> require(contacts.contains(id), "urgency", rule.id(), "there is no contact '" + id + "'"));
	}

	private void kindOfCause(UrgencyRule rule, Cause.Id id, Cause.Kind kind) {
		require(this.knowledge.cause(id).filter((cause) -> cause.kind() == kind).isPresent(), "urgency", rule.id(),
				"there is no " + kind.word() + " '" + id + "'");
	}

	private void cause(Cause cause) {
		named("causes", cause.id(), cause.onlyWhen());
		cause.clues().forEach((clue) -> named("causes", cause.id(), clue.when()));
		Stream.concat(cause.ifNoneOf().stream(), cause.company().notBeside().stream())
			.forEach((id) -> require(this.knowledge.cause(id).isPresent(), "causes", cause.id(),
					"there is no cause '" + id + "'"));
		tips("causes", cause.id(), cause.tips());
		Cause.Thresholds thresholds = cause.thresholds();
		require(!cause.isScored() || (thresholds.possible() <= thresholds.fits()
				&& thresholds.fits() <= thresholds.fitsWell() && thresholds.possible() > 0), "causes", cause.id(),
				"thresholds must rise and start above 0");
		require(!cause.isScored() || cause.clues().stream().anyMatch((clue) -> clue.specific() && clue.speaksFor()),
				"causes", cause.id(), "no answers can find it, as none of its clues with points above 0 has "
						+ "'specific: true'; write that at one that speaks for this cause rather than for any");
		if (cause.kind() == Cause.Kind.CONCERN) {
			require(this.knowledge.urgencyRules().stream().anyMatch((rule) -> rule.concerns().contains(cause.id())),
					"causes", cause.id(), "no urgency rule names this concern");
		}
	}

	private void tip(Tip tip) {
		suitability("tips", tip.id(), tip.suitability());
		tips("tips", tip.id(), tip.contradicts());
		boolean given = tip.general()
				|| this.knowledge.causes().stream().anyMatch((cause) -> cause.tips().contains(tip.id()));
		require(given, "tips", tip.id(), "nothing gives this tip: no cause lists it and it is not general");
		require(!tip.exercise() || !tip.suitability().urgencyUpTo().atLeast(Urgency.URGENT), "tips", tip.id(),
				"an exercise is never given to those who should be seen today; set urgency-up-to to soon or lower");
	}

	private void routineStep(RoutineStep step) {
		suitability("routine", step.id(), step.suitability());
		require(step.amount() == null || step.amount().number() > 0, "routine", step.id(),
				"a count or a time is more than 0");
	}

	/** Nobody who should be seen soon is to test anything first. */
	private void change(TestableChange change) {
		suitability("experiments", change.id(), change.suitability());
		require(this.knowledge.tips().stream().noneMatch((tip) -> tip.id().value().equals(change.id().value()))
				&& this.knowledge.routine().stream().noneMatch((step) -> step.id().value().equals(change.id().value())),
				"experiments", change.id(),
				"a tip or a movement has this name, and cautions could not tell them apart");
		require(!change.suitability().urgencyUpTo().atLeast(Urgency.SOON), "experiments", change.id(),
				"a test is never offered to those who should be seen soon; set urgency-up-to to routine or lower");
	}

	private void claim(Claim claim) {
		tips("claims", claim.id(), claim.tips());
		int place = this.knowledge.claims().indexOf(claim) + 1;
		require(claim.number() == place, "claims", claim.id(), "it stands in place " + place);
	}

	private void tips(String kind, Object item, List<Tip.Id> tips) {
		Set<Tip.Id> known = this.knowledge.tips().stream().map(Tip::id).collect(Collectors.toSet());
		tips.forEach((id) -> require(known.contains(id), kind, item, "there is no tip '" + id + "'"));
	}

	private void caution(Caution caution) {
		named("cautions", caution.id(), caution.when());
		Set<String> items = new HashSet<>(Set.of(Caution.EXERCISES));
		this.knowledge.tips().forEach((tip) -> items.add(tip.id().value()));
		this.knowledge.routine().forEach((step) -> items.add(step.id().value()));
		this.knowledge.changes().forEach((change) -> items.add(change.id().value()));
		caution.never()
			.forEach((item) -> require(items.contains(item), "cautions", caution.id(),
					"there is no tip, no movement and no test '" + item + "'"));
	}

	private void reportPart(ClinicianPart part) {
		part.questions()
			.forEach((id) -> require(this.knowledge.question(id).isPresent(), "clinician", part.id(),
					"there is no question '" + id + "'"));
	}

	private void criteria(Criteria criteria) {
		named("criteria", criteria.id(), criteria.onlyWhen());
		criteria.items().forEach((item) -> named("criteria", criteria.id(), item.when()));
		require(criteria.needed() > 0 && criteria.needed() <= criteria.items().size(), "criteria", criteria.id(),
				"at-least must be from 1 to the number of items");
	}

	private void suitability(String kind, Object item, Suitability suitability) {
		named(kind, item, suitability.suitsWhen());
		named(kind, item, suitability.notIf());
	}

	private void named(String kind, Object item, Condition condition) {
		for (Answer answer : condition.mentions()) {
			this.knowledge.question(answer.question())
				.ifPresentOrElse(
						(question) -> require(question.option(answer.option()).isPresent(), kind, item,
								"no option '" + answer.option() + "' of question '" + answer.question() + "'"),
						() -> require(false, kind, item, "there is no question '" + answer.question() + "'"));
		}
	}

	private boolean isNone(Answer answer) {
		return this.knowledge.question(answer.question())
			.flatMap((question) -> question.option(answer.option()))
			.filter((option) -> option.role() == Option.Role.NONE)
			.isPresent();
	}

	private void require(boolean sound, String kind, Object item, String message) {
		if (!sound) {
			this.report.accept(new Problem(kind, item.toString(), message));
		}
	}

}
