package org.morningback.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Section;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.rules.Audience;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Nothing is there for nothing: each sign is used, the answers to each question are
 * looked at, and no list names anything twice. Sources and options without use are
 * listed.
 */
final class UseCheck implements ContentCheck {

	private final KnowledgeBase knowledge;

	UseCheck(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public String claim() {
		return "each sign and each question is used, and nothing is listed twice";
	}

	@Override
	public String unit() {
		return "signs, sources and options";
	}

	@Override
	public void inspect(CheckResult result) {
		signs(result);
		sources(result);
		options(result);
		this.knowledge.urgencyRules().forEach((rule) -> once("urgency", rule.id(), rule.concerns(), result));
		for (Cause cause : this.knowledge.causes()) {
			once("causes", cause.id(), cause.tips(), result);
			once("causes", cause.id(), cause.ifNoneOf(), result);
		}
	}

	private void signs(CheckResult result) {
		Set<Condition> used = conditions().collect(Collectors.toSet());
		this.knowledge.signs().forEach((sign) -> {
			result.count();
			boolean inAnother = this.knowledge.signs()
				.stream()
				.filter((other) -> other != sign && !other.when().equals(sign.when()))
				.flatMap((other) -> parts(other.when()))
				.anyMatch(sign.when()::equals);
			if (!used.contains(sign.when()) && !inAnother) {
				result.problem("signs", sign.id(), "nothing uses this sign");
			}
		});
	}

	private void sources(CheckResult result) {
		Set<Source.Id> used = provenances().flatMap((from) -> from.sources().stream()).collect(Collectors.toSet());
		var idle = new ArrayList<Source.Id>();
		for (Source source : this.knowledge.sources()) {
			result.count();
			if (!used.contains(source.id())) {
				idle.add(source.id());
			}
		}
		if (!idle.isEmpty()) {
			result.note("nothing rests on %d of the sources: %s", idle.size(), idle);
		}
	}

	private void options(CheckResult result) {
		Set<Answer> used = conditions().flatMap((condition) -> condition.mentions().stream())
			.collect(Collectors.toSet());
		this.knowledge.sections()
			.forEach((section) -> section.steps()
				.stream()
				.flatMap((step) -> step.questions().stream())
				.forEach((question) -> options(section, question, used, result)));
	}

	private static void options(Section section, Question question, Set<Answer> used, CheckResult result) {
		List<Option.Id> plain = question.options()
			.stream()
			.filter((option) -> option.role() == Option.Role.PLAIN)
			.map(Option::id)
			.toList();
		List<Option.Id> idle = plain.stream()
			.filter((option) -> !used.contains(new Answer(question.id(), option)))
			.toList();
		result.count(question.options().size());
		if (idle.size() == plain.size()) {
			result.problem("sections", section.id(), "nothing looks at the answers to '%s'", question.id());
		}
		else if (!idle.isEmpty()) {
			result.note("nothing looks at %s %s", question.id(), idle);
		}
	}

	private static void once(String kind, Object item, Collection<?> listed, CheckResult result) {
		if (new HashSet<>(listed).size() < listed.size()) {
			result.problem(kind, item, "something is listed twice in %s", listed);
		}
	}

	private Stream<Condition> conditions() {
		return Stream
			.concat(conditions(this.knowledge), this.knowledge.cautions().stream().map((caution) -> caution.when()))
			.flatMap(UseCheck::parts);
	}

	private static Stream<Condition> conditions(KnowledgeBase knowledge) {
		return Stream
			.of(knowledge.steps().map(Step::endsWhen), knowledge.questions().map(Question::shownWhen),
					knowledge.urgencyRules().stream().map(UrgencyRule::when),
					knowledge.causes().stream().map(Cause::onlyWhen),
					knowledge.causes().stream().flatMap((cause) -> cause.clues().stream()).map(Clue::when),
					knowledge.tips().stream().map((tip) -> tip.suitability().suitsWhen()),
					knowledge.tips().stream().map((tip) -> tip.suitability().notIf()),
					knowledge.routine().stream().map((step) -> step.suitability().suitsWhen()),
					knowledge.routine().stream().map((step) -> step.suitability().notIf()),
					knowledge.changes().stream().map((change) -> change.suitability().suitsWhen()),
					knowledge.changes().stream().map((change) -> change.suitability().notIf()),
					knowledge.audiences().stream().map(Audience::who), knowledge.contacts().stream().map(Contact::when))
			.flatMap((conditions) -> conditions);
	}

	private static Stream<Condition> parts(Condition condition) {
		Stream<Condition> itself = Stream.of(condition);
		return (condition instanceof Condition.AtLeast count)
				? Stream.concat(itself, count.of().stream().flatMap(UseCheck::parts)) : itself;
	}

	private Stream<Provenance> provenances() {
		return Statement.in(this.knowledge).stream().map(Statement::provenance);
	}

}
