package org.morningback.web;

import org.morningback.release.UnusableSettingException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting is wrong and what it can be. */
class SettingFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSettingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableSettingException fault) {
		return new FailureAnalysis(String.valueOf(fault.getMessage()), "Correct " + fault.property() + '.', fault);
	}

}
