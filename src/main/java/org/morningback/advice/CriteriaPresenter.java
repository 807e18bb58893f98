package org.morningback.advice;

import java.util.List;

import org.morningback.advice.ClinicianPage.CriteriaView;
import org.morningback.advice.ClinicianPage.Item;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/** Says how published criteria stand, item by item. */
record CriteriaPresenter(KnowledgeBase knowledge, Answers counted, Wording wording) {

	List<CriteriaView> all() {
		return this.knowledge.criteria().stream().map(this::criteria).toList();
	}

	private CriteriaView criteria(Criteria criteria) {
		return new CriteriaView(this.wording.text(Text.CRITERIA_TITLE, criteria.id()),
				this.wording.text(Text.CRITERIA_ONLY_WHEN, criteria.id()), criteria.onlyWhen().isMetBy(this.counted),
				criteria.items().stream().filter((item) -> item.when().isMetBy(this.counted)).count(),
				criteria.items().stream().map((item) -> item(criteria, item)).toList(),
				this.knowledge.sources(criteria.provenance()));
	}

	private Item item(Criteria criteria, Criteria.Item item) {
		return new Item(this.wording.text(Text.CRITERION, criteria.id(), item.sign()), state(item.when()));
	}

	private String state(Condition condition) {
		if (condition.isMetBy(this.counted)) {
			return "met";
		}
		if (condition.questions().stream().anyMatch(this::isUnsure)) {
			return "unsure";
		}
		return condition.questions().stream().anyMatch(this.counted::contains) ? "not-met" : "not-asked";
	}

	private boolean isUnsure(Question.Id id) {
		return this.knowledge.question(id).filter((question) -> question.isUnsureIn(this.counted)).isPresent();
	}

}
