package org.morningback.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What the start page has in itself: the style rules, and the script for the way on. */
@Component
class StartPageFiles {

	private final Resource rulesFile;

	private final Resource scriptFile;

	private final boolean edited;

	private final InlineFile rules;

	private final InlineFile script;

	StartPageFiles(@Value("classpath:/static/css/site.css") Resource rules,
			@Value("classpath:/static/js/turn.js") Resource script,
			@Value("${morningback.development}") boolean development) {
		this.rulesFile = rules;
		this.scriptFile = script;
		this.edited = development;
		this.rules = InlineFile.of(rules);
		this.script = InlineFile.of(script);
	}

	InlineFile rules() {
		return this.edited ? InlineFile.of(this.rulesFile) : this.rules;
	}

	InlineFile script() {
		return this.edited ? InlineFile.of(this.scriptFile) : this.script;
	}

}
