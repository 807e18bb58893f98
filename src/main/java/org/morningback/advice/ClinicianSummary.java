package org.morningback.advice;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.morningback.advice.ClinicianPage.BriefLine;
import org.morningback.advice.ClinicianPage.Line;
import org.morningback.advice.ClinicianPage.Part;
import org.morningback.knowledge.ClinicianPart;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/** The answers that count, in the clinician's order and by the questions' short names. */
final class ClinicianSummary {

	private final KnowledgeBase knowledge;

	private final Answers counted;

	private final Wording wording;

	ClinicianSummary(KnowledgeBase knowledge, Answers counted, Wording wording) {
		this.knowledge = knowledge;
		this.counted = counted;
		this.wording = wording;
	}

	/** The most important, a line for each part of it. */
	List<BriefLine> brief() {
		return this.knowledge.clinicianParts()
			.stream()
			.filter(ClinicianPart::inBrief)
			.map(this::brief)
			.filter((line) -> !line.entries().isEmpty() || line.denied() > 0)
			.toList();
	}

	/** What is left beside the lines. */
	List<Part> parts() {
		return this.knowledge.clinicianParts()
			.stream()
			.filter((part) -> !part.inBrief())
			.map((part) -> new Part(title(part), asked(part).map(this::said).toList()))
			.filter((part) -> !part.lines().isEmpty())
			.toList();
	}

	/** The signs that were asked for by name and denied. */
	List<Line> denied() {
		return this.knowledge.clinicianParts().stream().flatMap(this::denied).toList();
	}

	private BriefLine brief(ClinicianPart part) {
		List<Line> entries = asked(part)
			.filter((question) -> !isBySign(part, question) || question.isUnsureIn(this.counted))
			.map(this::said)
			.toList();
		List<String> present = asked(part).filter((question) -> isBySign(part, question))
			.flatMap((question) -> signs(question, (option) -> isChosen(question, option)).options().stream())
			.toList();
		return new BriefLine(title(part), entries, present,
				denied(part).mapToInt((line) -> line.options().size()).sum());
	}

	/** Whoever is not sure has denied nothing. */
	private Stream<Line> denied(ClinicianPart part) {
		return asked(part).filter((question) -> isBySign(part, question) && !question.isUnsureIn(this.counted))
			.map((question) -> signs(question, (option) -> !isChosen(question, option)))
			.filter((line) -> !line.options().isEmpty());
	}

	private Stream<Question> asked(ClinicianPart part) {
		return part.questions()
			.stream()
			.filter(this.counted::contains)
			.flatMap((id) -> this.knowledge.question(id).stream());
	}

	private static boolean isBySign(ClinicianPart part, Question question) {
		return part.everyOption() && question.takesSeveral();
	}

	private boolean isChosen(Question question, Option option) {
		return this.counted.to(question.id()).contains(option.id());
	}

	private Line said(Question question) {
		return new Line(name(question), this.wording.labels(question.id(), this.counted.to(question.id())));
	}

	/** Some of the signs that a question names. */
	private Line signs(Question question, Predicate<Option> wanted) {
		List<Option.Id> options = question.options()
			.stream()
			.filter((option) -> option.role() == Option.Role.PLAIN)
			.filter(wanted)
			.map(Option::id)
			.toList();
		return new Line(name(question), this.wording.labels(question.id(), options));
	}

	private String name(Question question) {
		return this.wording.text(Text.QUESTION_SHORT, question.id());
	}

	private String title(ClinicianPart part) {
		return this.wording.text(Text.CLINICIAN_PART, part.id());
	}

}
