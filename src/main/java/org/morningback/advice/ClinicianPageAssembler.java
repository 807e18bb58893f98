package org.morningback.advice;

import org.springframework.stereotype.Component;

/** Makes the page for the clinician from the answers and the words. */
@Component
class ClinicianPageAssembler {

	ClinicianPage page(AdvisedSession advised) {
		var report = new ClinicianSummary(advised.knowledge(), advised.path().counted(), advised.wording());
		var criteria = new CriteriaPresenter(advised.knowledge(), advised.path().counted(), advised.wording());
		return new ClinicianPage(advised.urgencyWords().urgency(advised.assessment(), advised.path()), report.brief(),
				report.parts(), report.denied(), criteria.all(),
				advised.diary()
					.map((diary) -> ClinicianPage.Diary.of(diary, advised.knowledge().night(), advised.wording()))
					.orElse(null),
				advised.answeredAt(), advised.content());
	}

}
