package org.morningback.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;

/**
 * Worked cases with one answer changed: a few people who differ a lot, and for each of
 * them every other answer to every question. They show what each answer alone does.
 */
final class Probes {

	/**
	 * A bed too firm, a leg, an inflamed back, an old spine, a short night, a pregnancy.
	 */
	private static final Set<String> PEOPLE = Set.of("case-08", "case-29", "case-03", "case-10", "case-02", "case-25",
			"case-19", "case-28", "stiff-at-61", "leg-pain-that-stops-everything", "new-bed-new-pain",
			"pregnant-and-sore-on-turning", "sudden-tummy-and-back-pain-at-66");

	private Probes() {
	}

	static List<WorkedCase> of(List<WorkedCase> cases, KnowledgeBase knowledge) {
		return cases.stream()
			.filter((each) -> PEOPLE.contains(each.id()))
			.flatMap((each) -> around(each, knowledge))
			.toList();
	}

	private static Stream<WorkedCase> around(WorkedCase each, KnowledgeBase knowledge) {
		return knowledge.path(each.answers())
			.steps()
			.stream()
			.flatMap((pathStep) -> pathStep.asked().stream())
			.flatMap((question) -> question.options().stream().map((option) -> probe(each, question, option)));
	}

	private static WorkedCase probe(WorkedCase each, Question question, Option option) {
		Answers changed = each.answers().with(question.id(), with(question, each.answers().to(question.id()), option));
		return new WorkedCase("%s, %s %s".formatted(each.id(), question.id(), option.id()), each.story(), changed,
				each.accepted(), each.best(), each.causes(), each.rules());
	}

	private static List<Option.Id> with(Question question, List<Option.Id> chosen, Option option) {
		var options = new ArrayList<>(chosen);
		options.remove(option.id());
		options.add(option.id());
		return question.validate(options).isEmpty() ? options : List.of(option.id());
	}

}
