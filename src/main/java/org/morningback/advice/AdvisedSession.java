package org.morningback.advice;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.morningback.assessment.Assessment;
import org.morningback.diary.DiarySummary;
import org.morningback.journey.OpenSession;
import org.morningback.journey.Visit;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.QuestionPath;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Wording;
import org.morningback.render.drawing.Drawings;

/**
 * A session with all its questions answered, judged once for whatever is made of it.
 *
 * @param session the session
 * @param visit the answers and where they led
 * @param assessment what the answers mean
 * @param wording the words of the language asked for
 * @param region whose numbers to call
 * @param zone where the days of this site begin
 * @param diary the mornings that were scored lately; empty where none were, or where they
 * are not asked for
 */
record AdvisedSession(OpenSession session, Visit visit, Assessment assessment, Wording wording, Region region,
		ZoneId zone, Optional<DiarySummary> diary) {

	/** The same session with the mornings that were scored lately. */
	AdvisedSession with(Optional<DiarySummary> scored) {
		return new AdvisedSession(this.session, this.visit, this.assessment, this.wording, this.region, this.zone,
				scored);
	}

	Answers answers() {
		return this.visit.answers();
	}

	QuestionPath path() {
		return this.visit.path();
	}

	KnowledgeBase knowledge() {
		return this.session.release().knowledge();
	}

	/** The version of the content. */
	String content() {
		return this.session.release().label();
	}

	ZonedDateTime answeredAt() {
		return this.session.sheet().lastAnsweredAt().orElse(this.session.createdAt()).atZone(this.zone);
	}

	UrgencyPresenter urgencyWords() {
		return new UrgencyPresenter(knowledge(), this.wording, this.region);
	}

	TipPresenter tipWords(Drawings drawings) {
		return new TipPresenter(knowledge(), this.wording, this.region, drawings);
	}

}
