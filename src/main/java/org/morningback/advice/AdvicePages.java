package org.morningback.advice;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.morningback.assessment.Alternatives;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.assessment.Comparison;
import org.morningback.drawing.Drawings;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.QuestionPath;
import org.morningback.knowledge.RegionalWordings;
import org.morningback.knowledge.Release;
import org.morningback.knowledge.Transcript;
import org.morningback.knowledge.Wording;
import org.morningback.session.OpenSession;

import org.springframework.stereotype.Component;

/** Makes the advice page from the answers and the words. */
@Component
class AdvicePages {

	private final RegionalWordings wordings;

	private final Drawings drawings;

	AdvicePages(RegionalWordings wordings, Drawings drawings) {
		this.wordings = wordings;
		this.drawings = drawings;
	}

	AdvicePage page(OpenSession session, Answers answers, Locale locale) {
		Release release = session.release();
		QuestionPath path = QuestionPath.through(release.knowledge(), answers);
		Assessment assessment = Assessor.assess(release.knowledge(), answers);
		Wording wording = this.wordings.of(release, locale);
		var urgency = new UrgencyWords(release.knowledge(), wording, this.wordings.regionIn(release));
		var findings = new FindingWords(release.knowledge(), wording);
		var tips = new TipWords(release.knowledge(), wording, this.wordings.regionIn(release), this.drawings);
		return new AdvicePage(urgency.urgency(assessment, path), findings.concerns(assessment),
				findings.others(assessment),
				new AlternativeWords(wording).of(assessment, Alternatives.of(release.knowledge(), answers)),
				tips.groups(assessment), tips.routine(assessment), urgency.safetyNet(), Transcript.of(path, wording),
				session.sheet().lastAnsweredAt().orElse(session.createdAt()), release.label(),
				change(session, answers, wording));
	}

	/** Nothing is to be compared where nothing was advised before. */
	private @Nullable ChangeView change(OpenSession session, Answers answers, Wording wording) {
		Release release = session.release();
		return session.answersBeforeChange()
			.map((before) -> Comparison.of(release.knowledge(), before, answers))
			.filter((comparison) -> comparison.before().isComplete())
			.map(new ChangeWords(wording, this.wordings.regionIn(release))::of)
			.orElse(null);
	}

}
