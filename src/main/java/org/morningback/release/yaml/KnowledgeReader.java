package org.morningback.release.yaml;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.morningback.knowledge.ClinicianPart;
import org.morningback.knowledge.Frequency;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.words.Region;

/**
 * Turns content items into the knowledge base.
 */
final class KnowledgeReader {

	private final ContentItems items;

	private final ConditionReader conditions;

	private final ProvenanceReader provenances;

	KnowledgeReader(ContentItems items, Problems problems) {
		this.items = items;
		this.provenances = new ProvenanceReader(items.ofKind("about"), problems);
		this.conditions = new ConditionReader(items.ofKind("signs"));
	}

	KnowledgeBase read() {
		var rules = new RuleReader(this.conditions, this.provenances);
		var advice = new AdviceReader(this.conditions, this.provenances);
		var claims = new ClaimReader(this.provenances);
		return new KnowledgeBase(each("sections", this::section), each("signs", this::sign),
				each("urgency", rules::urgencyRule), each("causes", rules::cause), each("tips", advice::tip),
				each("routine", advice::routineStep), each("cautions", advice::caution),
				each("only-for", advice::audience), each("contacts", rules::contact),
				each("safety-net", this::safetyNetLine), each("sources", this::source), each("regions", this::region),
				each("claims", claims::claim), each("hazards", claims::hazard), each("clinician", this::reportPart),
				each("criteria", rules::criteria), each("experiments", advice::change),
				each("population", this::frequency), each("nights", rules::night), each("mornings", rules::lookBack));
	}

	private <T> List<T> each(String kind, BiFunction<String, YamlNode, T> reader) {
		var read = new ArrayList<T>();
		this.items.ofKind(kind).forEach((key, node) -> read.add(reader.apply(key, node)));
		return read;
	}

	private Section section(String id, YamlNode node) {
		node.onlyWith("id", "steps");
		return new Section(new Section.Id(id), node.required("steps").list().stream().map(this::step).toList());
	}

	private Step step(YamlNode node) {
		node.onlyWith("id", "questions", "ends-when");
		return new Step(new Step.Id(node.required("id").text()),
				node.required("questions").list().stream().map(this::question).toList(),
				this.conditions.never(node.optional("ends-when")));
	}

	private Question question(YamlNode node) {
		node.onlyWith("id", "kind", "shown-when", "fresh-for", "options", "none", "unsure", "alone", "what-if",
				"older-cases", "on-card", "in-diary", "asked-again");
		Optional<String> none = node.optional("none").map(YamlNode::text);
		Optional<String> unsure = node.optional("unsure").map(YamlNode::text);
		List<String> names = node.required("options").words((word) -> word);
		Stream.of(none, unsure)
			.flatMap(Optional::stream)
			.filter((role) -> node.optional("options").isPresent() && !names.contains(role))
			.forEach((role) -> node.report("'" + role + "' has a role but is not among the options"));
		List<Option> options = names.stream().map((name) -> {
			Option.Role role = none.filter(name::equals).isPresent() ? Option.Role.NONE
					: unsure.filter(name::equals).isPresent() ? Option.Role.UNSURE : Option.Role.PLAIN;
			return new Option(new Option.Id(name), role);
		}).toList();
		return new Question(new Question.Id(node.required("id").text()),
				node.required("kind").word(Question.Kind.class), options,
				this.conditions.always(node.optional("shown-when")),
				node.optional("fresh-for").map(this::hours).orElse(Question.ALWAYS_FRESH),
				node.optional("alone").map(KnowledgeReader::alone).orElse(Map.of()),
				node.optional("what-if")
					.map((word) -> word.word(Question.WhatIf.class))
					.orElse(Question.WhatIf.NOTHING),
				node.optional("older-cases").map((word) -> word.words(Option.Id::new)).orElse(List.of()),
				node.optional("on-card").map(YamlNode::flag).orElse(false),
				node.optional("in-diary").map(YamlNode::flag).orElse(false),
				node.optional("asked-again").map(YamlNode::flag).orElse(false));
	}

	/** What each warning sign must come to when it is the only answer. */
	private static Map<Urgency, List<Option.Id>> alone(YamlNode node) {
		var alone = new EnumMap<Urgency, List<Option.Id>>(Urgency.class);
		node.onlyWith(Stream.of(Urgency.values()).map(Urgency::word).toArray(String[]::new));
		for (Urgency urgency : Urgency.values()) {
			node.optional(urgency.word()).ifPresent((options) -> alone.put(urgency, options.words(Option.Id::new)));
		}
		return alone;
	}

	private Duration hours(YamlNode node) {
		try {
			return Duration.parse("PT" + node.text());
		}
		catch (DateTimeParseException ex) {
			node.report("a number of hours such as 24h is expected here");
			return Question.ALWAYS_FRESH;
		}
	}

	private Sign sign(String id, YamlNode node) {
		node.onlyWith("id", "when", "sources", "judgement", "written", "review-by");
		return new Sign(new Sign.Id(id), this.conditions.sign(node.required("id")), this.provenances.read(node));
	}

	private SafetyNetLine safetyNetLine(String id, YamlNode node) {
		node.onlyWith("id", "urgency", "sources", "judgement", "written", "review-by");
		return new SafetyNetLine(new SafetyNetLine.Id(id), node.required("urgency").word(Urgency.class),
				this.provenances.read(node));
	}

	private ClinicianPart reportPart(String id, YamlNode node) {
		node.onlyWith("id", "questions", "every-option", "in-brief");
		return new ClinicianPart(new ClinicianPart.Id(id), node.required("questions").words(Question.Id::new),
				node.optional("every-option").map(YamlNode::flag).orElse(false),
				node.optional("in-brief").map(YamlNode::flag).orElse(false));
	}

	private Frequency frequency(String id, YamlNode node) {
		node.onlyWith("id", "answers", "sources", "judgement", "written", "review-by");
		return new Frequency(new Question.Id(id), node.required("answers").list().stream().map(this::group).toList(),
				this.provenances.read(node));
	}

	private Frequency.Group group(YamlNode node) {
		node.onlyWith("when", "of-1000");
		var shares = new LinkedHashMap<Option.Id, Integer>();
		node.required("of-1000").entries().forEach((id, share) -> shares.put(new Option.Id(id), share.tenths()));
		return new Frequency.Group(this.conditions.always(node.optional("when")), shares);
	}

	private Source source(String id, YamlNode node) {
		node.onlyWith("id", "author", "year", "undated", "title", "in", "link", "kind", "read");
		String year = node.optional("undated").filter(YamlNode::flag).isPresent() ? "" : node.required("year").text();
		return new Source(new Source.Id(id), node.required("author").text(), year, node.required("title").text(),
				node.required("in").text(), node.required("link").text(), node.required("kind").text(),
				node.required("read").text());
	}

	private Region region(String id, YamlNode node) {
		node.onlyWith("id", "phones");
		var phones = new LinkedHashMap<String, String>();
		for (Map.Entry<String, YamlNode> phone : node.required("phones").entries().entrySet()) {
			phones.put(phone.getKey(), phone.getValue().text());
		}
		return new Region(new Region.Id(id), phones);
	}

}
