package org.morningback.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.words.Text;
import org.morningback.release.PopulationTable;
import org.morningback.release.PopulationTable.Share;
import org.morningback.release.PopulationTable.Spread;
import org.morningback.transparency.Explainer.Link;
import org.morningback.transparency.PeopleView.Figures;
import org.morningback.transparency.PeopleView.Row;
import org.morningback.transparency.PeopleView.SpreadView;
import org.morningback.transparency.PeopleView.Table;

/**
 * Says what plausible people are told: the commonest first, each with what it was at the
 * release before, if there is one.
 */
record PeoplePresenter(Explainer explainer, Optional<PopulationTable> before) {

	private static final Share NOBODY = new Share(0, 0);

	Figures figures(PopulationTable now) {
		return new Figures(String.format(this.explainer.wording().language(), "%,d", now.people()),
				this.before.map(PopulationTable::release).orElse(""), urgencies(now), findings(now),
				spread(now.findingsEach()), tips(now), spread(now.tipsEach()), rules(now));
	}

	private Table urgencies(PopulationTable now) {
		return new Table(columns("now"),
				Stream.of(Urgency.values())
					.map((urgency) -> row(new Link("", this.explainer.text(Text.URGENCY_NAME, urgency.word())),
							Stream.of(now.urgencies().getOrDefault(urgency.word(), 0)),
							(then) -> Optional.ofNullable(then.urgencies().get(urgency.word()))))
					.toList());
	}

	private Table findings(PopulationTable now) {
		return new Table(columns("now", "first"),
				rows(knowledge().causes().stream().map(Statement::of), (each) -> all(now.findings(), each),
						(each) -> row(this.explainer.link(each), numbers(now.findings(), each),
								(then) -> Optional.ofNullable(then.findings().get(each.id())).map(Share::all))));
	}

	private Table tips(PopulationTable now) {
		return new Table(columns("now"),
				rows(knowledge().tips().stream().map(Statement::of), (each) -> now.tips().getOrDefault(each.id(), 0),
						(each) -> row(this.explainer.link(each), Stream.of(now.tips().getOrDefault(each.id(), 0)),
								(then) -> Optional.ofNullable(then.tips().get(each.id())))));
	}

	private Table rules(PopulationTable now) {
		return new Table(List.of("met", "only"),
				rows(knowledge().urgencyRules().stream().map(Statement::of), (each) -> all(now.rules(), each),
						(each) -> new Row(this.explainer.link(each),
								numbers(now.rules(), each).map(this.explainer::perThousand).toList())));
	}

	private static List<Row> rows(Stream<Statement> statements, Function<Statement, Integer> commonness,
			Function<Statement, Row> row) {
		return statements.sorted(Comparator.comparing(commonness).reversed()).map(row).toList();
	}

	private List<String> columns(String... now) {
		return Stream.concat(Stream.of(now), this.before.stream().map((then) -> "then")).toList();
	}

	/**
	 * A line with what it was before in its last column; a dash where it was not there.
	 */
	private Row row(Link name, Stream<Integer> now, Function<PopulationTable, Optional<Integer>> before) {
		var numbers = new ArrayList<>(now.map(this.explainer::perThousand).toList());
		this.before.ifPresent((then) -> numbers.add(before.apply(then).map(this.explainer::perThousand).orElse("–")));
		return new Row(name, numbers);
	}

	private static int all(Map<String, Share> shares, Statement each) {
		return shares.getOrDefault(each.id(), NOBODY).all();
	}

	private static Stream<Integer> numbers(Map<String, Share> shares, Statement each) {
		Share share = shares.getOrDefault(each.id(), NOBODY);
		return Stream.of(share.all(), share.part());
	}

	private SpreadView spread(Spread spread) {
		return new SpreadView(this.explainer.perThousand(spread.mean()), spread.median(), spread.max());
	}

	private KnowledgeBase knowledge() {
		return this.explainer.knowledge();
	}

}
