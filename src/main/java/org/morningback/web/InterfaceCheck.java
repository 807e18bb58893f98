package org.morningback.web;

import java.util.List;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.ShippedContent;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** A language of the content that the pages around it do not speak stops the start. */
@Component
class InterfaceCheck implements InitializingBean {

	private final ShippedContent content;

	private final InterfaceTexts texts;

	InterfaceCheck(ShippedContent content, InterfaceTexts texts) {
		this.content = content;
		this.texts = texts;
	}

	@Override
	public void afterPropertiesSet() {
		List<String> problems = this.content.release()
			.languages()
			.all()
			.stream()
			.flatMap((language) -> this.texts.problemsIn(language).stream())
			.toList();
		if (!problems.isEmpty()) {
			throw new BrokenKnowledgeException(problems);
		}
	}

}
