package org.morningback.advice;

import java.util.List;

import org.morningback.advice.ClinicianPage.CriteriaView;
import org.morningback.advice.ClinicianPage.Item;
import org.morningback.advice.ClinicianPage.Line;
import org.morningback.advice.ClinicianPage.Part;
import org.morningback.knowledge.Answers;
import org.morningback.knowledge.Condition;
import org.morningback.knowledge.Criteria;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Option;
import org.morningback.knowledge.Question;
import org.morningback.knowledge.ReportPart;
import org.morningback.knowledge.Wording;

import org.springframework.stereotype.Component;

/** Makes the page for the clinician from the answers and the words. */
@Component
class ClinicianPages {

	ClinicianPage page(AdvisedSession advised) {
		var report = new Report(advised.knowledge(), advised.path().counted(), advised.wording());
		return new ClinicianPage(advised.urgencyWords().urgency(advised.assessment(), advised.path()), report.parts(),
				advised.knowledge().criteria().stream().map(report::criteria).toList(), advised.answeredAt(),
				advised.content());
	}

	/** The answers that count, in the clinician's order. */
	private record Report(KnowledgeBase knowledge, Answers counted, Wording wording) {

		List<Part> parts() {
			return this.knowledge.report()
				.stream()
				.map((part) -> new Part(this.wording.text("clinician", part.id()),
						part.questions()
							.stream()
							.filter(this.counted::answer)
							.flatMap((id) -> this.knowledge.question(id).stream())
							.map((question) -> line(part, question))
							.toList()))
				.filter((part) -> !part.lines().isEmpty())
				.toList();
		}

		private Line line(ReportPart part, Question question) {
			Question.Id id = question.id();
			List<Option.Id> denied = (part.everyOption() && question.takesSeveral()) ? question.options()
				.stream()
				.filter((option) -> isDenied(question, option))
				.map(Option::id)
				.toList() : List.of();
			return new Line(this.wording.text("questions", id, "ask"), this.wording.labels(id, this.counted.to(id)),
					this.wording.labels(id, denied));
		}

		private boolean isDenied(Question question, Option option) {
			return option.role() == Option.Role.PLAIN && !this.counted.to(question.id()).contains(option.id());
		}

		CriteriaView criteria(Criteria criteria) {
			return new CriteriaView(this.wording.text("criteria", criteria.id(), "title"),
					this.wording.text("criteria", criteria.id(), "only-when"),
					criteria.onlyWhen().isMetBy(this.counted),
					criteria.items().stream().filter((item) -> item.when().isMetBy(this.counted)).count(),
					criteria.items().stream().map((item) -> item(criteria, item)).toList(),
					this.knowledge.sources(criteria.provenance()));
		}

		private Item item(Criteria criteria, Criteria.Item item) {
			return new Item(this.wording.text("criteria", criteria.id(), "items", item.sign()), state(item.when()));
		}

		private String state(Condition condition) {
			if (condition.isMetBy(this.counted)) {
				return "met";
			}
			if (condition.questions().stream().anyMatch(this::isUnsure)) {
				return "unsure";
			}
			return condition.questions().stream().anyMatch(this.counted::answer) ? "not-met" : "not-asked";
		}

		private boolean isUnsure(Question.Id id) {
			return this.knowledge.question(id)
				.stream()
				.flatMap((question) -> question.options().stream())
				.anyMatch((option) -> option.role() == Option.Role.UNSURE && this.counted.to(id).contains(option.id()));
		}

	}

}
