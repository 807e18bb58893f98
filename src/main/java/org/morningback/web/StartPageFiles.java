package org.morningback.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What the start page has in itself: the style rules, and the script for the way on. */
@Component
class StartPageFiles {

	private final InlineFile rules;

	private final InlineFile script;

	StartPageFiles(@Value("classpath:/static/css/site.css") Resource rules,
			@Value("classpath:/static/js/turn.js") Resource script) {
		this.rules = InlineFile.of(rules);
		this.script = InlineFile.of(script);
	}

	InlineFile rules() {
		return this.rules;
	}

	InlineFile script() {
		return this.script;
	}

}
