package org.morningback.cases;

import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through the pages with the answers of somebody made up. */
record CaseWalk(Browser browser) {

	/** Sends step after step as asked, up to the advice: an emergency gets it at once. */
	Page toTheAdvice(Answers answers) {
		String address = "/steps/" + RealContent.KNOWLEDGE.steps().findFirst().orElseThrow().id();
		while (address.startsWith("/steps/")) {
			this.browser.get(address);
			String step = address.substring("/steps/".length()).split("\\?")[0];
			Page sent = this.browser.post(address, fields(step, answers));
			assertThat(sent.status()).as(address).isIn(200, 303);
			address = (sent.status() == 200) ? "/advice" : sent.location();
		}
		return this.browser.get(address);
	}

	private static String[] fields(String step, Answers answers) {
		return RealContent.KNOWLEDGE.step(new Step.Id(step))
			.orElseThrow()
			.questions()
			.stream()
			.map(Question::id)
			.flatMap((id) -> answers.to(id).stream().map((option) -> id + "=" + option))
			.toArray(String[]::new);
	}

}
