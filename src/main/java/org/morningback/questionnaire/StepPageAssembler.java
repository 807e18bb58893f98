package org.morningback.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.morningback.journey.StepForm;
import org.morningback.journey.Visit;
import org.morningback.knowledge.questions.Option;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Question.Violation;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.questions.QuestionPath.PathStep;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import org.morningback.questionnaire.StepPage.ErrorView;
import org.morningback.questionnaire.StepPage.OptionView;
import org.morningback.questionnaire.StepPage.QuestionView;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a step from the path and the words. */
@Component
class StepPageAssembler {

	private final RegionalWordings wordings;

	private final MessageSource messages;

	private final QuestionPictures pictures;

	StepPageAssembler(RegionalWordings wordings, MessageSource messages, QuestionPictures pictures) {
		this.wordings = wordings;
		this.messages = messages;
		this.pictures = pictures;
	}

	/** The page with what was chosen, and what has to be put right. */
	StepPage page(Visit visit, PathStep pathStep, StepForm form, Purpose purpose, Locale locale) {
		Release release = visit.release();
		QuestionPath path = form.path();
		var words = new Words(this.wordings.of(release, locale), this.wordings.regionIn(release));
		Wording wording = words.wording();
		Map<Question.Id, String> errors = errors(form, wording, locale);
		List<ErrorView> summary = pathStep.offered()
			.stream()
			.flatMap((question) -> Optional.ofNullable(errors.get(question.id()))
				.map((error) -> new ErrorView(inputId(question, 0), error))
				.stream())
			.toList();
		List<QuestionView> questions = pathStep.offered()
			.stream()
			.map((question) -> question(question, words, form.chosen(question.id()), errors.get(question.id()),
					pathStep))
			.toList();
		String id = pathStep.step().id().value();
		return new StepPage(id, wording.text(Text.STEP_TITLE, id), wording.text(Text.SECTION, pathStep.section().id()),
				path.position(pathStep), path.steps().size(), words.passage(Text.STEP_INTRO, id), questions, summary,
				back(visit, pathStep, purpose, path), purpose.returnTo(), purpose.isChangeIn(visit),
				RevealStylesheet.addressFor(release));
	}

	/** A question that is still open is on the way there, not back. */
	private static String back(Visit visit, PathStep pathStep, Purpose purpose, QuestionPath path) {
		if (purpose.comesBack() && !visit.isOpen(pathStep)) {
			return purpose.destination();
		}
		return path.before(pathStep).map((before) -> "/steps/" + before.step().id()).orElse("/");
	}

	private Map<Question.Id, String> errors(StepForm form, Wording wording, Locale locale) {
		var errors = new LinkedHashMap<Question.Id, String>();
		form.violations()
			.forEach((question, violation) -> errors.put(question,
					(violation == Violation.UNANSWERED) ? wording.text(Text.QUESTION_MISSING, question) : this.messages
						.getMessage("violation." + violation.name().toLowerCase(Locale.ROOT), null, locale)));
		return errors;
	}

	private QuestionView question(Question question, Words words, List<Option.Id> chosen, @Nullable String error,
			PathStep pathStep) {
		Question.Id id = question.id();
		Wording wording = words.wording();
		var options = new ArrayList<OptionView>();
		for (Option option : question.options()) {
			options.add(new OptionView(inputId(question, options.size()), option.id().value(),
					wording.text(Text.OPTION_LABEL, id, option.id()),
					wording.find(Text.OPTION_HINT, id, option.id()).orElse(null), chosen.contains(option.id()),
					option.role() != Option.Role.PLAIN, this.pictures.ofOption(question, option)));
		}
		String onlyIf = pathStep.step().reveals(question) ? wording.text(Text.QUESTION_IF, id) : null;
		return new QuestionView(id.value(), question.kind(), onlyIf, wording.text(Text.QUESTION_ASK, id),
				words.passage(Text.QUESTION_HINT, id), wording.text(Text.QUESTION_WHY, id), error, options,
				this.pictures.map(question, options), this.pictures.ofScale(question));
	}

	private static String inputId(Question question, int option) {
		return (option == 0) ? question.id().value() : question.id().value() + '-' + option;
	}

	/** The words with the numbers to call in them. */
	private record Words(Wording wording, Region region) {

		@Nullable Passage passage(Text text, Object... about) {
			return this.wording.find(text, about).map((found) -> Passage.of(found, this.region)).orElse(null);
		}

	}

}
