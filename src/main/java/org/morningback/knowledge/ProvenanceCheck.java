package org.morningback.knowledge;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.morningback.knowledge.KnowledgeCheck.Problem;

/** Every statement has a source or is marked as judgement. */
final class ProvenanceCheck {

	private final KnowledgeBase knowledge;

	private final Consumer<Problem> report;

	private final Set<Source.Id> sources;

	ProvenanceCheck(KnowledgeBase knowledge, Consumer<Problem> report) {
		this.knowledge = knowledge;
		this.report = report;
		this.sources = knowledge.sources().stream().map(Source::id).collect(Collectors.toSet());
	}

	void run() {
		this.knowledge.urgencyRules().forEach((rule) -> required("urgency", rule.id(), "it", rule.provenance()));
		for (Cause cause : this.knowledge.causes()) {
			required("causes", cause.id(), "it", cause.provenance());
			cause.clues()
				.forEach((clue) -> required("causes", cause.id(), "the clue '%s'".formatted(clue.id()),
						clue.provenance()));
		}
		this.knowledge.tips().forEach((tip) -> required("tips", tip.id(), "it", tip.provenance()));
		this.knowledge.routine().forEach((step) -> required("routine", step.id(), "it", step.provenance()));
		this.knowledge.cautions().forEach((caution) -> required("cautions", caution.id(), "it", caution.provenance()));
		this.knowledge.safetyNet().forEach((line) -> required("safety-net", line.id(), "it", line.provenance()));
		this.knowledge.signs().forEach((sign) -> known("signs", sign.id(), sign.provenance()));
		this.knowledge.sources().forEach(this::source);
	}

	private void source(Source source) {
		if (!source.link().startsWith("https://")) {
			report("sources", source.id(), "the link must start with https://");
		}
		oneOf(Source.KINDS, source, source.kind());
		oneOf(Source.STANDINGS, source, source.standing());
	}

	private void oneOf(List<String> words, Source source, String word) {
		if (!words.contains(word)) {
			report("sources", source.id(), "'%s' is none of %s".formatted(word, words));
		}
	}

	private void required(String kind, Object item, String part, Provenance provenance) {
		if (provenance.isMissing()) {
			report(kind, item, part + " has neither sources nor a judgement with its reason");
		}
		known(kind, item, provenance);
	}

	private void known(String kind, Object item, Provenance provenance) {
		provenance.sources()
			.stream()
			.filter((source) -> !this.sources.contains(source))
			.forEach((source) -> report(kind, item, "there is no source '%s'".formatted(source)));
	}

	private void report(String kind, Object item, String message) {
		this.report.accept(new Problem(kind, item.toString(), message));
	}

}
