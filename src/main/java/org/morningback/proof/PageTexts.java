package org.morningback.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.Assessor;
import org.morningback.assessment.Finding;
import org.morningback.assessment.Reasons;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.WorkedCase;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.questions.Step;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/**
 * The content's texts as people meet them: page by page, as one region reads them. Labels
 * and buttons of the site are not among them.
 */
final class PageTexts {

	private final KnowledgeBase knowledge;

	private final Wording wording;

	private final Reasons reasons;

	PageTexts(KnowledgeBase knowledge, Wording wording, Region region) {
		this.knowledge = knowledge;
		this.wording = wording.in(region);
		this.reasons = new Reasons(this.wording);
	}

	/** Every step, the advice for each case, and the claims. */
	Map<String, List<String>> pages(List<WorkedCase> cases) {
		var pages = new LinkedHashMap<String, List<String>>();
		this.knowledge.steps().forEach((step) -> pages.put("step " + step.id(), step(step)));
		cases.forEach(
				(each) -> pages.put("advice " + each.id(), advice(Assessor.assess(this.knowledge, each.answers()))));
		pages.put("claims", under("claims"));
		return pages;
	}

	private List<String> step(Step step) {
		var texts = new ArrayList<>(under("steps", step.id()));
		for (Question question : step.questions()) {
			this.wording.texts().forEach((key, text) -> {
				if (key.startsWith("questions." + question.id() + '.') && !key.endsWith(".said")
						&& !key.endsWith(".missing") && !key.endsWith(".short")) {
					texts.add(text);
				}
			});
		}
		return texts;
	}

	private List<String> advice(Assessment assessment) {
		var texts = new ArrayList<>(under("urgencies", assessment.urgency().word()));
		assessment.raisedFlags().forEach((flag) -> {
			texts.add(this.reasons.of(flag));
			this.wording.find(Text.RULE_ACTION, flag.rule().id()).ifPresent(texts::add);
			this.wording.find(Text.RULE_TELL, flag.rule().id()).ifPresent(texts::add);
			texts.addAll(this.wording.list(Text.RULE_CHECK, flag.rule().id()));
			texts.addAll(this.wording.list(Text.RULE_THEN, flag.rule().id()));
		});
		assessment.findings().forEach((finding) -> texts.addAll(finding(finding)));
		assessment.tips().forEach((tip) -> texts.addAll(under("tips", tip.id())));
		assessment.routine().forEach((step) -> texts.addAll(under("routine", step.id())));
		texts.addAll(under("safety-net"));
		return texts;
	}

	private List<String> finding(Finding finding) {
		var texts = new ArrayList<String>();
		texts.add(this.wording.text(Text.CAUSE_TITLE, finding.cause().id()));
		texts.add(this.wording.text(Text.CAUSE_SUMMARY, finding.cause().id()));
		Stream.of(finding.cluesFor(), finding.cluesAgainst())
			.flatMap(List::stream)
			.forEach((clue) -> texts.add(this.reasons.of(finding.cause().id(), clue)));
		return texts;
	}

	/** Every text below a key. */
	private List<String> under(Object... key) {
		String prefix = String.join(".", List.of(key).stream().map(Object::toString).toList()) + '.';
		return this.wording.texts()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(prefix))
			.map(Map.Entry::getValue)
			.toList();
	}

}
