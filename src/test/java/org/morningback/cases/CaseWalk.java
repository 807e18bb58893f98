package org.morningback.cases;

import org.morningback.Browser;
import org.morningback.Page;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through the pages with the answers of somebody made up. */
record CaseWalk(Browser browser) {

	/** Sends step after step as asked, up to the advice. */
	Page toTheAdvice(Answers answers) {
		String address = "/steps/" + RealContent.KNOWLEDGE.steps().findFirst().orElseThrow().id();
		while (address.startsWith("/steps/")) {
			this.browser.get(address);
			Page sent = this.browser.post(address, fields(address.substring("/steps/".length()), answers));
			assertThat(sent.status()).as(address).isEqualTo(303);
			address = sent.location();
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
