package org.morningback.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.TinyKnowledge;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.answers;
import static org.morningback.knowledge.TinyKnowledge.chosen;
import static org.morningback.knowledge.TinyKnowledge.concern;
import static org.morningback.knowledge.TinyKnowledge.contributor;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.general;
import static org.morningback.knowledge.TinyKnowledge.pattern;
import static org.morningback.knowledge.TinyKnowledge.provenance;
import static org.morningback.knowledge.TinyKnowledge.routineStep;
import static org.morningback.knowledge.TinyKnowledge.several;
import static org.morningback.knowledge.TinyKnowledge.single;
import static org.morningback.knowledge.TinyKnowledge.specific;

/** Tests for what stands beside what: findings, tips and contacts. */
class CompanyTests {

	private static final KnowledgeBase KNOWLEDGE = new TinyKnowledge()
		.step("signs", several("signs", "fever", "fall", "tired", "none"), single("pregnant", "yes", "no"))
		.step("clues", several("clues", "soft-bed", "worn", "worried", "stiff", "none"))
		.rule("fever", Urgency.URGENT, chosen("signs", "fever"), "infection")
		.with(rule("unborn", Urgency.URGENT, chosen("pregnant", "yes"), List.of(), "midwife", "early-unit"))
		.rule("fall", Urgency.SOON, chosen("signs", "fall"), "fracture")
		.with(rule("stiff", Urgency.ROUTINE, chosen("clues", "stiff"), List.of("inflamed"), "early-unit"))
		.with(concern("infection"))
		.with(in(concern("fracture"), new Cause.Company(List.of(), false, true, "")))
		.with(in(pattern("wear", Condition.always(), specific("worn", 4, chosen("clues", "worn"))),
				new Cause.Company(List.of(new Cause.Id("fracture")), false, false, "")))
		.with(pattern("inflamed", Condition.always(), specific("stiff", 1, chosen("clues", "stiff"))))
		.with(in(contributor("worry", specific("worried", 3, chosen("clues", "worried"))),
				new Cause.Company(List.of(), true, false, "")))
		.with(contributor("bed", specific("soft-bed", 2, chosen("clues", "soft-bed"))))
		.with(new Contact(new Contact.Id("early-unit"), chosen("signs", "tired"), ""))
		.with(new Contact(new Contact.Id("midwife"), Condition.always(), ""))
		.with(new Contact(Contact.USUAL, Condition.always(), ""))
		.with(exercise("run"))
		.with(contradicting("move-on", "hold-still"))
		.with(general("hold-still", forEveryone()))
		.with(routineStep("stretch", forEveryone()))
		.build();

	@Test
	void noContributorIsGivenToThoseToBeSeenToday() {
		assertThat(found("signs=fever", "clues=soft-bed,worn")).containsExactly("infection", "wear");
		assertThat(found("signs=none", "clues=soft-bed,worn")).containsExactly("wear", "bed");
	}

	@Test
	void whatWouldPlayAConcernDownIsLeftOutBesideIt() {
		assertThat(found("signs=fall", "clues=worn,soft-bed")).containsExactly("fracture", "bed");
	}

	@Test
	void aCompanionIsNeverAloneAndNeverTheFirst() {
		assertThat(found("signs=none", "clues=worried")).isEmpty();
		assertThat(found("signs=none", "clues=worried,soft-bed")).containsExactly("bed", "worry");
	}

	@Test
	void whatARuleIsAboutAtLeastFits() {
		assertThat(assess("signs=none", "clues=stiff").findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.fit().word()).isEqualTo("fits"));
	}

	@Test
	void nobodyIsSentToExerciseBeforeAConcernWasChecked() {
		assertThat(assess("signs=none").tips()).extracting((tip) -> tip.id().value()).contains("run");
		assertThat(assess("signs=none").routine()).isNotEmpty();
		assertThat(assess("signs=fall").tips()).extracting((tip) -> tip.id().value()).doesNotContain("run");
		assertThat(assess("signs=fall").routine()).isEmpty();
	}

	@Test
	void aTipIsHeldBackWhereOneThatContradictsItIsGiven() {
		assertThat(assess("signs=none").tips()).extracting((tip) -> tip.id().value())
			.contains("move-on")
			.doesNotContain("hold-still");
	}

	@Test
	void theContactIsTheFirstThatIsThereForThePerson() {
		assertThat(assess("pregnant=yes", "signs=none").contact()).hasToString("midwife");
		assertThat(assess("pregnant=yes", "signs=tired").contact()).hasToString("early-unit");
		assertThat(assess("pregnant=yes", "signs=fever").contact()).hasToString("midwife");
	}

	@Test
	void theUsualContactServesWhereNoDecidingRuleAsksForAnother() {
		assertThat(assess("signs=none").contact()).isEqualTo(Contact.USUAL);
		assertThat(assess("signs=fever", "clues=stiff").contact()).isEqualTo(Contact.USUAL);
		assertThat(assess("signs=none", "clues=stiff").contact()).isEqualTo(Contact.USUAL);
	}

	private static Assessment assess(String... given) {
		return Assessor.assess(KNOWLEDGE, withPregnancy(answers(given)));
	}

	/** Not pregnant unless a test says so. */
	private static Answers withPregnancy(Answers answers) {
		return answers("pregnant=no").with(answers);
	}

	private static List<String> found(String... given) {
		return assess(given).causes().stream().map((cause) -> cause.id().value()).toList();
	}

	private static UrgencyRule rule(String id, Urgency urgency, Condition when, List<String> patterns,
			String... contacts) {
		return new UrgencyRule(new UrgencyRule.Id(id), urgency, when, List.of(),
				patterns.stream().map(Cause.Id::new).toList(), List.of(contacts).stream().map(Contact.Id::new).toList(),
				provenance("x"), provenance("x"));
	}

	private static Cause in(Cause cause, Cause.Company company) {
		return new Cause(cause.id(), cause.kind(), cause.onlyWhen(), cause.thresholds(), cause.clues(),
				cause.ifNoneOf(), company, cause.tips(), cause.provenance());
	}

	private static Tip exercise(String id) {
		Tip tip = general(id, forEveryone());
		return new Tip(tip.id(), tip.moment(), tip.cost(), true, true, tip.suitability(), tip.evidence(),
				tip.provenance());
	}

	private static Tip contradicting(String id, String other) {
		Tip tip = general(id, forEveryone());
		return new Tip(tip.id(), tip.moment(), tip.cost(), true, false, tip.suitability(), tip.evidence(), tip.place(),
				List.of(new Tip.Id(other)), tip.provenance());
	}

}
