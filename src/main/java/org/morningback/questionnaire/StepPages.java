package org.morningback.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Passage;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.Question.Slip;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.QuestionPath.Stop;
import org.morningback.knowledge.Region;
import org.morningback.knowledge.RegionalWordings;
import org.morningback.knowledge.Release;
import org.morningback.knowledge.Wording;
import org.morningback.questionnaire.StepPage.ErrorView;
import org.morningback.questionnaire.StepPage.OptionView;
import org.morningback.questionnaire.StepPage.QuestionView;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a step from the path and the words. */
@Component
class StepPages {

	private final RegionalWordings wordings;

	private final MessageSource messages;

	private final QuestionPictures pictures;

	StepPages(RegionalWordings wordings, MessageSource messages, QuestionPictures pictures) {
		this.wordings = wordings;
		this.messages = messages;
		this.pictures = pictures;
	}

	/** The page with what was chosen, and what has to be put right. */
	StepPage page(Visit visit, Stop stop, StepForm form, Purpose purpose, Locale locale) {
		Release release = visit.release();
		QuestionPath path = form.path();
		var words = new Words(this.wordings.of(release, locale), this.wordings.regionIn(release));
		Wording wording = words.wording();
		Map<Question.Id, String> errors = errors(form, wording, locale);
		List<ErrorView> summary = stop.offered()
			.stream()
			.filter((question) -> errors.containsKey(question.id()))
			.map((question) -> new ErrorView(inputId(question, 0), errors.get(question.id())))
			.toList();
		List<QuestionView> questions = stop.offered()
			.stream()
			.map((question) -> question(question, words, form.chosen(question.id()), errors.get(question.id()), stop))
			.toList();
		String id = stop.step().id().value();
		return new StepPage(id, wording.text("steps", id, "title"), wording.text("sections", stop.section().id()),
				path.position(stop), path.stops().size(), words.passage("steps", id, "intro"), questions, summary,
				back(visit, stop, purpose, path), purpose.returnTo(), purpose.isChangeIn(visit),
				RevealStylesheet.addressFor(release));
	}

	/** A question that is still open is on the way there, not back. */
	private static String back(Visit visit, Stop stop, Purpose purpose, QuestionPath path) {
		if (purpose.comesBack() && !visit.isOpen(stop)) {
			return purpose.destination();
		}
		return path.before(stop).map((before) -> "/steps/" + before.step().id()).orElse("/");
	}

	private Map<Question.Id, String> errors(StepForm form, Wording wording, Locale locale) {
		var errors = new LinkedHashMap<Question.Id, String>();
		form.slips()
			.forEach((question,
					slip) -> errors.put(question, (slip == Slip.UNANSWERED)
							? wording.text("questions", question, "missing")
							: this.messages.getMessage("slip." + slip.name().toLowerCase(Locale.ROOT), null, locale)));
		return errors;
	}

	private QuestionView question(Question question, Words words, List<Option.Id> chosen, @Nullable String error,
			Stop stop) {
		Question.Id id = question.id();
		Wording wording = words.wording();
		var options = new ArrayList<OptionView>();
		for (Option option : question.options()) {
			options.add(new OptionView(inputId(question, options.size()), option.id().value(),
					wording.text("questions", id, "options", option.id(), "label"),
					wording.find("questions", id, "options", option.id(), "hint").orElse(null),
					chosen.contains(option.id()), option.role() != Option.Role.PLAIN,
					this.pictures.ofOption(question, option)));
		}
		String onlyIf = stop.step().reveals(question) ? wording.text("questions", id, "if") : null;
		return new QuestionView(id.value(), question.kind(), onlyIf, wording.text("questions", id, "ask"),
				words.passage("questions", id, "hint"), wording.text("questions", id, "why"), error, options,
				this.pictures.map(question, options), this.pictures.ofScale(question));
	}

	private static String inputId(Question question, int option) {
		return (option == 0) ? question.id().value() : question.id().value() + '-' + option;
	}

	/** The words with the numbers to call in them. */
	private record Words(Wording wording, Region region) {

		@Nullable Passage passage(Object... key) {
			return this.wording.find(key).map((text) -> Passage.of(text, this.region)).orElse(null);
		}

	}

}
