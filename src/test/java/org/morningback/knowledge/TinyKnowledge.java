package org.morningback.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Cause.Thresholds;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.Suitability;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;
import org.morningback.knowledge.words.Region;

/**
 * Tiny knowledge made by hand for tests. An option called "none" or "unsure" has that
 * role.
 */
public final class TinyKnowledge {

	private static final Provenance JUDGED = provenance("for a test");

	private final List<Step> steps = new ArrayList<>();

	private final List<Sign> signs = new ArrayList<>();

	private final List<UrgencyRule> rules = new ArrayList<>();

	private final List<Cause> causes = new ArrayList<>();

	private final List<Tip> tips = new ArrayList<>();

	private final List<RoutineStep> routine = new ArrayList<>();

	private final List<Caution> cautions = new ArrayList<>();

	private final List<Audience> audiences = new ArrayList<>();

	private final List<Contact> contacts = new ArrayList<>();

	private final List<SafetyNetLine> safetyNet = new ArrayList<>();

	private final List<Source> sources = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	private final List<Hazard> hazards = new ArrayList<>();

	private final List<ClinicianPart> report = new ArrayList<>();

	private final List<Criteria> criteria = new ArrayList<>();

	private final List<TestableChange> changes = new ArrayList<>();

	private final List<Frequency> population = new ArrayList<>();

	private final List<NightRule> nights = new ArrayList<>();

	private final List<LookBackRule> lookBacks = new ArrayList<>();

	private final Map<String, String> phones = new LinkedHashMap<>();

	public TinyKnowledge step(String id, Question... questions) {
		return lastStepWhen(Condition.never(), id, questions);
	}

	public TinyKnowledge lastStepWhen(Condition endsWhen, String id, Question... questions) {
		this.steps.add(new Step(new Step.Id(id), List.of(questions), endsWhen));
		return this;
	}

	public TinyKnowledge rule(String id, Urgency urgency, Condition when, String... concerns) {
		return with(new UrgencyRule(new UrgencyRule.Id(id), urgency, when,
				Arrays.stream(concerns).map(Cause.Id::new).toList(), JUDGED, JUDGED));
	}

	public TinyKnowledge with(UrgencyRule rule) {
		this.rules.add(rule);
		return this;
	}

	public TinyKnowledge with(Sign sign) {
		this.signs.add(sign);
		return this;
	}

	public TinyKnowledge with(Caution caution) {
		this.cautions.add(caution);
		return this;
	}

	public TinyKnowledge with(Audience audience) {
		this.audiences.add(audience);
		return this;
	}

	public TinyKnowledge with(Contact contact) {
		this.contacts.add(contact);
		return this;
	}

	public TinyKnowledge with(SafetyNetLine line) {
		this.safetyNet.add(line);
		return this;
	}

	public TinyKnowledge with(Source source) {
		this.sources.add(source);
		return this;
	}

	public TinyKnowledge with(Cause cause) {
		this.causes.add(cause);
		return this;
	}

	public TinyKnowledge with(Tip tip) {
		this.tips.add(tip);
		return this;
	}

	public TinyKnowledge with(RoutineStep step) {
		this.routine.add(step);
		return this;
	}

	public TinyKnowledge with(Claim claim) {
		this.claims.add(claim);
		return this;
	}

	public TinyKnowledge with(Hazard hazard) {
		this.hazards.add(hazard);
		return this;
	}

	public TinyKnowledge with(ClinicianPart part) {
		this.report.add(part);
		return this;
	}

	public TinyKnowledge with(Criteria published) {
		this.criteria.add(published);
		return this;
	}

	public TinyKnowledge with(TestableChange change) {
		this.changes.add(change);
		return this;
	}

	/** A change that may be tested up to an urgency. */
	public static TestableChange change(String id, Urgency upTo) {
		return new TestableChange(new TestableChange.Id(id), TestableChange.Layout.NIGHTS, true, false,
				new Suitability(Condition.always(), Condition.never(), upTo), JUDGED);
	}

	public TinyKnowledge with(Frequency frequency) {
		this.population.add(frequency);
		return this;
	}

	public TinyKnowledge with(NightRule rule) {
		this.nights.add(rule);
		return this;
	}

	public TinyKnowledge with(LookBackRule rule) {
		this.lookBacks.add(rule);
		return this;
	}

	/** Frequencies of a question, such as group(always(), "yes=700", "no=300"). */
	public static Frequency frequency(String question, Frequency.Group... groups) {
		return new Frequency(new Question.Id(question), List.of(groups), JUDGED);
	}

	public static Frequency.Group group(Condition when, String... ofThousand) {
		var shares = new LinkedHashMap<Option.Id, Integer>();
		for (String share : ofThousand) {
			String[] parts = share.split("=");
			shares.put(new Option.Id(parts[0]), Math.round(10 * Float.parseFloat(parts[1])));
		}
		return new Frequency.Group(when, shares);
	}

	public static Source source(String link, String kind, String read) {
		return new Source(new Source.Id("who-2023"), "WHO", "2023", "A title", "A site", link, kind, read);
	}

	/** Published criteria with one item for each condition. */
	public static Criteria criteria(String id, int needed, Provenance provenance, Condition... items) {
		return new Criteria(new Criteria.Id(id), Condition.always(),
				Stream.of(items).map((item) -> new Criteria.Item(new Sign.Id("sign"), item)).toList(), needed,
				provenance);
	}

	public TinyKnowledge phone(String name, String number) {
		this.phones.put(name, number);
		return this;
	}

	public KnowledgeBase build() {
		return new KnowledgeBase(List.of(new Section(new Section.Id("all"), this.steps)), this.signs, this.rules,
				this.causes, this.tips, this.routine, this.cautions, this.audiences, this.contacts, this.safetyNet,
				this.sources, List.of(new Region(new Region.Id("uk"), this.phones)), this.claims, this.hazards,
				this.report, this.criteria, this.changes, this.population, this.nights, this.lookBacks);
	}

	public static Question single(String id, String... options) {
		return question(id, Question.Kind.SINGLE, Condition.always(), options);
	}

	public static Question several(String id, String... options) {
		return question(id, Question.Kind.SEVERAL, Condition.always(), options);
	}

	public static Question question(String id, Question.Kind kind, Condition shownWhen, String... options) {
		return new Question(new Question.Id(id), kind, Arrays.stream(options).map(TinyKnowledge::option).toList(),
				shownWhen, Question.ALWAYS_FRESH);
	}

	private static Option option(String id) {
		return new Option(new Option.Id(id), switch (id) {
			case "none" -> Option.Role.NONE;
			case "unsure" -> Option.Role.UNSURE;
			default -> Option.Role.PLAIN;
		});
	}

	public static Condition chosen(String question, String... anyOf) {
		return new Condition.Chosen(new Question.Id(question), options(anyOf));
	}

	/** Answers from texts such as "age=adult" and "signs=fever,lump". */
	public static Answers answers(String... given) {
		Answers answers = Answers.none();
		for (String answer : given) {
			String[] parts = answer.split("=");
			answers = answers.with(new Question.Id(parts[0]), options(parts[1].split(",")));
		}
		return answers;
	}

	public static Answer answer(String question, String option) {
		return new Answer(new Question.Id(question), new Option.Id(option));
	}

	public static List<Option.Id> options(String... ids) {
		return Arrays.stream(ids).map(Option.Id::new).toList();
	}

	public static Cause concern(String id, String... tips) {
		return new Cause(new Cause.Id(id), Cause.Kind.CONCERN, Condition.always(), new Thresholds(0, 0, 0), List.of(),
				List.of(), tipIds(tips), JUDGED);
	}

	/** A pattern that is possible from 1 point, fits from 2 and fits well from 4. */
	public static Cause pattern(String id, Condition onlyWhen, Clue... clues) {
		return scored(id, onlyWhen, List.of(), clues);
	}

	public static Cause scored(String id, Condition onlyWhen, List<String> tips, Clue... clues) {
		return new Cause(new Cause.Id(id), Cause.Kind.PATTERN, onlyWhen, new Thresholds(1, 2, 4), List.of(clues),
				List.of(), tipIds(tips.toArray(String[]::new)), JUDGED);
	}

	/** A contributor with the thresholds of a {@link #pattern}. */
	public static Cause contributor(String id, Clue... clues) {
		return new Cause(new Cause.Id(id), Cause.Kind.CONTRIBUTOR, Condition.always(), new Thresholds(1, 2, 4),
				List.of(clues), List.of(), List.of(), JUDGED);
	}

	public static Cause byExclusion(String id, Condition onlyWhen, String... ifNoneOf) {
		return new Cause(new Cause.Id(id), Cause.Kind.CONTRIBUTOR, onlyWhen, new Thresholds(0, 0, 0), List.of(),
				Arrays.stream(ifNoneOf).map(Cause.Id::new).toList(), List.of(), JUDGED);
	}

	public static Clue clue(String id, int points, Condition when) {
		return new Clue(new Clue.Id(id), when, points, false, JUDGED);
	}

	public static Clue specific(String id, int points, Condition when) {
		return new Clue(new Clue.Id(id), when, points, true, JUDGED);
	}

	public static Tip general(String id, Suitability suitability) {
		return tip(id, true, Tip.Moment.MORNING, Tip.Cost.FREE, suitability);
	}

	public static Tip tip(String id, boolean general, Tip.Moment moment, Tip.Cost cost, Suitability suitability) {
		return new Tip(new Tip.Id(id), moment, cost, general, false, suitability, Evidence.LOW, JUDGED);
	}

	public static RoutineStep routineStep(String id, Suitability suitability) {
		return new RoutineStep(new RoutineStep.Id(id), RoutineStep.Phase.IN_BED, null, suitability, Evidence.LOW,
				JUDGED);
	}

	/** Written on the first day of 1970 and never overdue. */
	public static Provenance provenance(String judgement, String... sources) {
		return new Provenance(Arrays.stream(sources).map(Source.Id::new).toList(), judgement, LocalDate.EPOCH,
				LocalDate.MAX);
	}

	public static Suitability forEveryone() {
		return new Suitability(Condition.always(), Condition.never(), Urgency.EMERGENCY);
	}

	private static List<Tip.Id> tipIds(String... ids) {
		return Arrays.stream(ids).map(Tip.Id::new).toList();
	}

}
