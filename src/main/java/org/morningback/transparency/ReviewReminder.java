package org.morningback.transparency;

import java.util.List;
import java.util.Locale;

import org.morningback.knowledge.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log which statements should have been looked at again. */
@Component
class ReviewReminder {

	private static final Logger log = LoggerFactory.getLogger(ReviewReminder.class);

	private final ExplainerFactory explainers;

	ReviewReminder(ExplainerFactory explainers) {
		this.explainers = explainers;
	}

	@EventListener(ApplicationReadyEvent.class)
	void remind() {
		Explainer explainer = this.explainers.in(Locale.ROOT);
		List<Statement> overdue = Statement.overdueIn(explainer.knowledge(), explainer.today());
		if (!overdue.isEmpty()) {
			log.warn("{} statement(s) of the content should have been reviewed by now: {}", overdue.size(),
					String.join(", ", overdue.stream().map(Statement::anchor).toList()));
		}
	}

}
