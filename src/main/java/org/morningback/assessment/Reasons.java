package org.morningback.assessment;

import java.util.List;
import java.util.stream.Stream;

import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/**
 * Says in words why the answers mean what they mean: what the person said, and why it
 * matters.
 *
 * @param wording the words, filled in for the person's region
 */
public record Reasons(Wording wording) {

	/** Why a flag was raised. */
	public String of(RaisedFlag flag) {
		return this.wording.reason(flag.because(), this.wording.text(Text.RULE_BECAUSE, flag.rule().id()));
	}

	/** Why a clue speaks for its cause or against it. */
	public String of(Cause.Id cause, MetClue met) {
		return this.wording.reason(met.because(), this.wording.text(Text.CLUE, cause, met.clue().id()));
	}

	/** What speaks for a finding: the flags that name it, or its clues. */
	public List<String> speakingFor(Finding finding) {
		return Stream
			.concat(finding.flags().stream().map(this::of),
					finding.cluesFor().stream().map((met) -> of(finding.cause().id(), met)))
			.toList();
	}

	/** What speaks against a finding. */
	public List<String> speakingAgainst(Finding finding) {
		return finding.cluesAgainst().stream().map((met) -> of(finding.cause().id(), met)).toList();
	}

}
