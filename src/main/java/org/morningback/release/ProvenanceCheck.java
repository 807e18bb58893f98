package org.morningback.release;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.rules.Criteria;
import org.morningback.release.KnowledgeCheck.Problem;

/**
 * Every statement has a known source that was read or is marked as judgement, and sound
 * dates.
 */
final class ProvenanceCheck {

	private final KnowledgeBase knowledge;

	private final Consumer<Problem> report;

	private final Set<Source.Id> sources;

	private final Set<String> judgedLevels;

	ProvenanceCheck(KnowledgeBase knowledge, Consumer<Problem> report) {
		this.knowledge = knowledge;
		this.report = report;
		this.sources = knowledge.sources().stream().map(Source::id).collect(Collectors.toSet());
		this.judgedLevels = knowledge.urgencyRules()
			.stream()
			.filter((rule) -> rule.level().isJudgement())
			.map((rule) -> rule.id().value())
			.collect(Collectors.toSet());
	}

	void run() {
		Statement.in(this.knowledge).forEach(this::statement);
		this.knowledge.criteria().forEach(this::criteria);
		this.knowledge.sources().forEach(this::source);
	}

	private void source(Source source) {
		if (!source.link().startsWith("https://")) {
			report("sources", source.id().value(), "the link must start with https://");
		}
		oneOf(Source.KINDS, source, source.kind());
		oneOf(Source.READINGS, source, source.read());
	}

	private void oneOf(List<String> words, Source source, String word) {
		if (!words.contains(word)) {
			report("sources", source.id().value(), "'" + word + "' is none of " + words);
		}
	}

	private void statement(Statement statement) {
		Provenance provenance = statement.provenance();
		if (!isJudged(statement)) {
			ground(statement);
		}
		if (provenance.reviewBy().isBefore(provenance.written()) && statement.kind() != Statement.Kind.LEVEL) {
			report(statement, subject(statement) + " is to be reviewed before it was written");
		}
		unknownSources(provenance).forEach((message) -> report(statement, message));
	}

	/** What is not decided by us rests on a text that was read. */
	private void ground(Statement statement) {
		if (statement.provenance().sources().isEmpty() && statement.kind() != Statement.Kind.SIGN) {
			report(statement, subject(statement) + " has neither sources nor a judgement with its reason");
		}
		if (restsOnReportsOnly(statement.provenance())) {
			report(statement, subject(statement)
					+ " rests on second-hand sources only; name one that was read, or say why we judge so ('judgement')");
		}
	}

	/** The reason for a rule's level may stand for the whole rule. */
	private boolean isJudged(Statement statement) {
		return statement.provenance().isJudgement()
				|| (statement.kind() == Statement.Kind.RULE && this.judgedLevels.contains(statement.id()));
	}

	private void criteria(Criteria criteria) {
		if (criteria.provenance().sources().isEmpty()) {
			report("criteria", criteria.id().value(), "published criteria need a source");
		}
		unknownSources(criteria.provenance()).forEach((message) -> report("criteria", criteria.id().value(), message));
	}

	private Stream<String> unknownSources(Provenance provenance) {
		return provenance.sources()
			.stream()
			.filter((source) -> !this.sources.contains(source))
			.map((source) -> "there is no source '" + source + "'");
	}

	/** A report of a finding is not the finding. */
	private boolean restsOnReportsOnly(Provenance provenance) {
		List<Source> known = this.knowledge.sources(provenance);
		return !known.isEmpty() && known.stream().allMatch(Source::isSecondHand);
	}

	private static String subject(Statement statement) {
		return switch (statement.kind()) {
			case CLUE -> "the clue '" + statement.id().split("\\.")[1] + "'";
			case LEVEL -> "its level (level-sources, level-judgement)";
			default -> "it";
		};
	}

	private void report(Statement statement, String message) {
		report(statement.kind().file(), statement.id().split("\\.")[0], message);
	}

	private void report(String kind, String item, String message) {
		this.report.accept(new Problem(kind, item, message));
	}

}
