package org.morningback.journey;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.morningback.journey.StoredAnswers.Given;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.QuestionPath;

/**
 * The latest change that was made from the advice page, kept so that the page can say
 * what it changed. A change that opens further questions lasts until they are answered.
 *
 * @param at when it began
 * @param before the earlier answers to what was answered since; without an option where
 * there was none
 */
public record Change(Instant at, Map<Question.Id, Given> before) {

	public Change {
		before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
	}

	/** The change that a sheet holds once it takes these answers; null for none. */
	static @Nullable Change after(StoredAnswers sheet, Submission sent, Instant at, KnowledgeBase knowledge) {
		Change latest = sheet.change();
		if (latest != null && latest.isUnderway(sheet, knowledge)) {
			return new Change(latest.at, latest.beforeWith(sheet, sent.answers()));
		}
		if (!sent.fromAdvice() || !isComplete(sheet, knowledge, at)) {
			return null;
		}
		boolean sentTwice = latest != null && latest.isRepeatedBy(sheet, sent.answers());
		return sentTwice ? latest : new Change(at, new Change(at, Map.of()).beforeWith(sheet, sent.answers()));
	}

	/**
	 * Judged at the time of the change: an answer that gets old opens no question here.
	 */
	private boolean isUnderway(StoredAnswers sheet, KnowledgeBase knowledge) {
		return !isComplete(sheet, knowledge, this.at);
	}

	private static boolean isComplete(StoredAnswers sheet, KnowledgeBase knowledge, Instant at) {
		return knowledge.path(sheet.fresh(knowledge, at)).isComplete();
	}

	/** The same answers once more, from an impatient click or a lost reply. */
	private boolean isRepeatedBy(StoredAnswers sheet, Answers answers) {
		return answers.chosen()
			.entrySet()
			.stream()
			.allMatch((answer) -> this.before.containsKey(answer.getKey())
					&& Optional.ofNullable(sheet.given().get(answer.getKey()))
						.filter((given) -> given.options().equals(answer.getValue()))
						.isPresent());
	}

	private Map<Question.Id, Given> beforeWith(StoredAnswers sheet, Answers answers) {
		var all = new LinkedHashMap<>(this.before);
		answers.questions()
			.forEach((question) -> all.putIfAbsent(question,
					sheet.given().getOrDefault(question, new Given(List.of(), this.at))));
		return all;
	}

	/** Hides the answers, so that no log can hold them. */
	@Override
	public String toString() {
		return "Change[" + this.before.size() + " answered]";
	}

}
