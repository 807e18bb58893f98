package org.morningback.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Questionnaire;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Region;

/**
 * Everything we ask and everything the answers can mean, without words. Immutable.
 *
 * @param sections the questionnaire
 * @param signs named conditions
 * @param urgencyRules red flags and other reasons to be seen
 * @param causes what may be behind the pain, in the content's order
 * @param tips what may help, in the order of use
 * @param routine the morning routine, in order
 * @param cautions who must never be given what
 * @param audiences who a sentence is for, where it is not for everybody
 * @param contacts whom to turn to, the one that comes first first
 * @param safetyNet the safety-net card
 * @param sources what the statements rest on
 * @param regions telephone numbers by region
 * @param claims what people say, in the order of their numbers
 * @param hazards how this product could harm someone
 * @param clinicianParts the page for the clinician, in order
 * @param criteria published criteria shown on it
 * @param changes what people may test at home, in the order in which it is offered
 * @param population how often answers are given, in an order in which they can be made up
 * @param nights from how many mornings and nights on a diary says something
 * @param lookBacks how it is told, after some weeks, whether it is better
 */
public record KnowledgeBase(List<Section> sections, List<Sign> signs, List<UrgencyRule> urgencyRules,
		List<Cause> causes, List<Tip> tips, List<RoutineStep> routine, List<Caution> cautions, List<Audience> audiences,
		List<Contact> contacts, List<SafetyNetLine> safetyNet, List<Source> sources, List<Region> regions,
		List<Claim> claims, List<Hazard> hazards, List<ClinicianPart> clinicianParts, List<Criteria> criteria,
		List<TestableChange> changes, List<Frequency> population, List<NightRule> nights,
		List<LookBackRule> lookBacks) {

	public KnowledgeBase {
		sections = List.copyOf(sections);
		signs = List.copyOf(signs);
		urgencyRules = List.copyOf(urgencyRules);
		causes = List.copyOf(causes);
		tips = List.copyOf(tips);
		routine = List.copyOf(routine);
		cautions = List.copyOf(cautions);
		audiences = List.copyOf(audiences);
		contacts = List.copyOf(contacts);
		safetyNet = List.copyOf(safetyNet);
		sources = List.copyOf(sources);
		regions = List.copyOf(regions);
		claims = List.copyOf(claims);
		hazards = List.copyOf(hazards);
		clinicianParts = List.copyOf(clinicianParts);
		criteria = List.copyOf(criteria);
		changes = List.copyOf(changes);
		population = List.copyOf(population);
		nights = List.copyOf(nights);
		lookBacks = List.copyOf(lookBacks);
	}

	/** Only what judging the urgency and the causes needs. */
	public static KnowledgeBase of(List<Section> sections, List<UrgencyRule> rules, List<Cause> causes) {
		return new KnowledgeBase(sections, List.of(), rules, causes, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of());
	}

	/** What is asked. */
	public Questionnaire questionnaire() {
		return new Questionnaire(this.sections);
	}

	public Stream<Step> steps() {
		return questionnaire().steps();
	}

	public Stream<Question> questions() {
		return questionnaire().questions();
	}

	public Optional<Step> step(Step.Id id) {
		return questionnaire().step(id);
	}

	public Optional<Question> question(Question.Id id) {
		return questionnaire().question(id);
	}

	/** The way these answers lead through what is asked. */
	public QuestionPath path(Answers answers) {
		return QuestionPath.through(questionnaire(), emergencies(), answers);
	}

	public Optional<Cause> cause(Cause.Id id) {
		return this.causes.stream().filter((cause) -> cause.id().equals(id)).findFirst();
	}

	/** What nights say; empty where this content does not say. */
	public Optional<NightRule> night() {
		return this.nights.stream().findFirst();
	}

	/** How to look back; empty where this content does not say. */
	public Optional<LookBackRule> lookBack() {
		return this.lookBacks.stream().findFirst();
	}

	public Optional<Source> source(Source.Id id) {
		return this.sources.stream().filter((source) -> source.id().equals(id)).findFirst();
	}

	/** What a statement rests on; a source that there is not is left out. */
	public List<Source> sources(Provenance provenance) {
		return provenance.sources().stream().flatMap((id) -> source(id).stream()).toList();
	}

	public Optional<Region> region(Region.Id id) {
		return this.regions.stream().filter((region) -> region.id().equals(id)).findFirst();
	}

	/** The keys of the sentences that cannot concern somebody who gave these answers. */
	public Set<String> textsNotFor(Answers counted) {
		return Audience.textsNotFor(this.audiences, questionnaire(), counted);
	}

	/** What sends a person to emergency care, and ends the questions. */
	private List<Condition> emergencies() {
		return this.urgencyRules.stream()
			.filter((rule) -> rule.urgency() == Urgency.EMERGENCY)
			.map(UrgencyRule::when)
			.toList();
	}

}
