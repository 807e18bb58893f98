package org.morningback.web;

import org.morningback.release.BrokenKnowledgeException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the content when it stops the start. */
class BrokenKnowledgeAnalyzer extends AbstractFailureAnalyzer<BrokenKnowledgeException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BrokenKnowledgeException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Each line names the file, the line and what is wrong there. docs/authoring.md explains the files.",
				cause);
	}

}
