package org.morningback.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Source;
import org.morningback.transparency.Explainer.Link;

/**
 * Every source in full, ready to print.
 *
 * @param sources the sources, by author and year
 */
record SourcesPage(List<SourceView> sources) {

	/** A source and the statements that rest on it. */
	record SourceView(Source source, List<StatementView> statements) {

	}

	/** A statement, with the word for what it is. */
	record StatementView(String kind, Link link) {

	}

	static SourcesPage of(Explainer explainer) {
		Map<Source.Id, List<StatementView>> resting = new HashMap<>();
		for (Statement statement : Statement.in(explainer.knowledge())) {
			var view = new StatementView(statement.kind().word(), explainer.link(statement));
			statement.provenance()
				.sources()
				.forEach((id) -> resting.computeIfAbsent(id, (first) -> new ArrayList<>()).add(view));
		}
		return new SourcesPage(explainer.knowledge()
			.sources()
			.stream()
			.sorted(Comparator.comparing((Source source) -> source.author().toLowerCase(Locale.ROOT))
				.thenComparing(Source::year))
			.map((source) -> new SourceView(source, resting.getOrDefault(source.id(), List.of())))
			.toList());
	}

}
