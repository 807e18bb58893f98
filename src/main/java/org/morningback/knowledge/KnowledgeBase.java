package org.morningback.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param report the page for the clinician, in order
 * @param criteria published criteria shown on it
 * @param population how often answers are given, in an order in which they can be made up
 */
public record KnowledgeBase(List<Section> sections, List<Sign> signs, List<UrgencyRule> urgencyRules,
		List<Cause> causes, List<Tip> tips, List<RoutineStep> routine, List<Caution> cautions, List<Audience> audiences,
		List<Contact> contacts, List<SafetyNetLine> safetyNet, List<Source> sources, List<Region> regions,
		List<Claim> claims, List<Hazard> hazards, List<ReportPart> report, List<Criteria> criteria,
		List<Frequency> population) {

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
		report = List.copyOf(report);
		criteria = List.copyOf(criteria);
		population = List.copyOf(population);
	}

	/** Only what judging the urgency and the causes needs. */
	public static KnowledgeBase of(List<Section> sections, List<UrgencyRule> rules, List<Cause> causes) {
		return new KnowledgeBase(sections, List.of(), rules, causes, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	public Stream<Step> steps() {
		return this.sections.stream().flatMap((section) -> section.steps().stream());
	}

	public Stream<Question> questions() {
		return steps().flatMap((step) -> step.questions().stream());
	}

	public Optional<Step> step(Step.Id id) {
		return steps().filter((step) -> step.id().equals(id)).findFirst();
	}

	public Optional<Question> question(Question.Id id) {
		return questions().filter((question) -> question.id().equals(id)).findFirst();
	}

	public Optional<Cause> cause(Cause.Id id) {
		return this.causes.stream().filter((cause) -> cause.id().equals(id)).findFirst();
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

	/** Whether these answers meet a rule that sends the person to emergency care. */
	public boolean isEmergency(Answers counted) {
		return this.urgencyRules.stream()
			.anyMatch((rule) -> rule.urgency() == Urgency.EMERGENCY && rule.when().isMetBy(counted));
	}

}
