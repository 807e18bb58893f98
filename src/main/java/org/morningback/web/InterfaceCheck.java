package org.morningback.web;

import java.util.List;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.Releases;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** A language of the content that the pages around it do not speak stops the start. */
@Component
class InterfaceCheck implements InitializingBean {

	private final Releases releases;

	private final InterfaceTexts texts;

	InterfaceCheck(Releases releases, InterfaceTexts texts) {
		this.releases = releases;
		this.texts = texts;
	}

	@Override
	public void afterPropertiesSet() {
		List<String> problems = this.releases.current()
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
