package org.morningback.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.advice.AdvicePage.Basis;
import org.morningback.advice.AdvicePage.Call;
import org.morningback.advice.AdvicePage.FlagView;
import org.morningback.advice.AdvicePage.NetGroup;
import org.morningback.advice.AdvicePage.UrgencyView;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.RaisedFlag;
import org.morningback.assessment.Reasons;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.questions.Answer;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/** Says how soon to be seen, why, and whom to call. */
final class UrgencyPresenter {

	private static final Map<Urgency, List<String>> NUMBERS = Map.of(Urgency.EMERGENCY, List.of("emergency-number"),
			Urgency.URGENT, List.of("advice-number"));

	private final KnowledgeBase knowledge;

	private final Wording wording;

	private final Region region;

	UrgencyPresenter(KnowledgeBase knowledge, Wording wording, Region region) {
		this.knowledge = knowledge;
		this.wording = wording;
		this.region = region;
	}

	UrgencyView urgency(Assessment assessment, QuestionPath path) {
		String word = assessment.urgency().word();
		return new UrgencyView(word, this.wording.text(Text.URGENCY_NAME, word), passage(title(assessment)),
				passage(String.join(" ", this.wording.list(Text.URGENCY_LEAD, word))),
				steps(assessment).stream().map(this::passage).toList(), calls(assessment),
				assessment.decidingFlags().stream().map(this::flag).toList(), say(assessment, path),
				path.endsInEmergency() ? stepToCorrect(assessment, path) : null);
	}

	/** What to do, in one line; whom to turn to is part of it. */
	String title(Assessment assessment) {
		String word = assessment.urgency().word();
		return isUsual(assessment) ? this.wording.text(Text.URGENCY_TITLE, word)
				: this.wording.text(Text.CONTACT_TITLE, assessment.contact(), word);
	}

	/** The first step says whom to turn to. */
	private List<String> steps(Assessment assessment) {
		String word = assessment.urgency().word();
		List<String> steps = new ArrayList<>(this.wording.list(Text.URGENCY_STEPS, word));
		if (!isUsual(assessment)) {
			steps.set(0, this.wording.text(Text.CONTACT_STEP, assessment.contact(), word));
		}
		return steps;
	}

	private static boolean isUsual(Assessment assessment) {
		return assessment.contact().equals(Contact.USUAL);
	}

	/** The card that every page carries, by urgency, without what cannot happen. */
	List<NetGroup> safetyNet() {
		return Stream.of(Urgency.values()).map(this::safetyNet).filter((group) -> !group.lines().isEmpty()).toList();
	}

	private NetGroup safetyNet(Urgency urgency) {
		List<Passage> lines = this.knowledge.safetyNet()
			.stream()
			.filter((line) -> line.urgency() == urgency)
			.flatMap((line) -> this.wording.find(Text.SAFETY_NET, line.id()).stream())
			.map(this::passage)
			.toList();
		String title = this.wording.find(Text.URGENCY_WHOM, urgency.word())
			.orElseGet(() -> this.wording.text(Text.URGENCY_TITLE, urgency.word()));
		return new NetGroup(urgency.word(), this.wording.text(Text.URGENCY_NAME, urgency.word()), passage(title),
				lines);
	}

	private List<Call> calls(Assessment assessment) {
		Stream<String> names = isUsual(assessment) ? NUMBERS.getOrDefault(assessment.urgency(), List.of()).stream()
				: this.knowledge.contacts()
					.stream()
					.filter((contact) -> contact.id().equals(assessment.contact()))
					.map(Contact::phone);
		return names.flatMap((name) -> Optional.ofNullable(this.region.phones().get(name)).stream())
			.map(Call::to)
			.toList();
	}

	private FlagView flag(RaisedFlag flag) {
		return new FlagView(new Reasons(this.wording).of(flag), this.wording.text(Text.RULE_BECAUSE, flag.rule().id()),
				found(Text.RULE_ACTION, flag.rule().id()), found(Text.RULE_TELL, flag.rule().id()),
				passages(Text.RULE_CHECK, flag.rule().id()), passages(Text.RULE_THEN, flag.rule().id()),
				Basis.of(Statement.of(flag.rule()), this.knowledge),
				Basis.of(Statement.ofLevel(flag.rule()), this.knowledge));
	}

	/** The answers that decide, in the order asked and as they were ticked. */
	private List<String> say(Assessment assessment, QuestionPath path) {
		Set<Answer> because = assessment.decidingFlags()
			.stream()
			.flatMap((flag) -> flag.because().stream())
			.collect(Collectors.toSet());
		return path.steps()
			.stream()
			.flatMap((pathStep) -> pathStep.asked().stream())
			.flatMap((question) -> question.options()
				.stream()
				.filter((option) -> because.contains(new Answer(question.id(), option.id())))
				.map((option) -> say(question, option)))
			.toList();
	}

	/** A sign speaks for itself; an answer needs to say what it is about. */
	private String say(Question question, Option option) {
		String label = this.wording.text(Text.OPTION_LABEL, question.id(), option.id());
		return (question.takesSeveral() && option.role() == Option.Role.PLAIN) ? label
				: this.wording.text(Text.QUESTION_SHORT, question.id()) + ": " + label;
	}

	/** The first step with an answer that made it an emergency. */
	private static @Nullable String stepToCorrect(Assessment assessment, QuestionPath path) {
		Condition ticked = Condition.any(assessment.decidingFlags().stream().map((f) -> f.rule().when()).toList());
		return path.steps()
			.stream()
			.filter((pathStep) -> pathStep.asked()
				.stream()
				.anyMatch((question) -> ticked.questions().contains(question.id())))
			.map((pathStep) -> pathStep.step().id().value())
			.findFirst()
			.orElse(null);
	}

	private @Nullable Passage found(Text text, Object... about) {
		return this.wording.find(text, about).map(this::passage).orElse(null);
	}

	private List<Passage> passages(Text text, Object... about) {
		return this.wording.list(text, about).stream().map(this::passage).toList();
	}

	private Passage passage(Text text, Object... about) {
		return passage(this.wording.text(text, about));
	}

	private Passage passage(String text) {
		return Passage.of(text, this.region);
	}

}
