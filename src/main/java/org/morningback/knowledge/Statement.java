package org.morningback.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.morningback.knowledge.evidence.Provenance;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Caution;
import org.morningback.knowledge.rules.Clue;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.rules.NightRule;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.SafetyNetLine;
import org.morningback.knowledge.rules.Sign;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.UrgencyRule;

/**
 * Anything in the knowledge base that says where it comes from.
 *
 * @param kind what it is
 * @param id its identifier, unique for its kind; a clue's is its cause's and its own,
 * with a dot between
 * @param provenance where it comes from
 */
public record Statement(Kind kind, String id, Provenance provenance) {

	/** What a statement is. */
	public enum Kind {

		RULE("urgency"), LEVEL("urgency"), CAUSE("causes"), CLUE("causes"), TIP("tips"), MOVEMENT("routine"),
		CAUTION("cautions"), SAFETY_NET("safety-net"), SIGN("signs"), CLAIM("claims"), CHANGE("experiments"),
		FREQUENCY("population"), NIGHT("nights"), LOOK_BACK("mornings");

		private final String file;

		Kind(String file) {
			this.file = file;
		}

		/** The kind of content it is read from, named like its file. */
		public String file() {
			return this.file;
		}

		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	public static Statement of(UrgencyRule rule) {
		return new Statement(Kind.RULE, rule.id().value(), rule.provenance());
	}

	/** The other statement of a rule: that its urgency is right. */
	public static Statement ofLevel(UrgencyRule rule) {
		return new Statement(Kind.LEVEL, rule.id().value(), rule.level());
	}

	public static Statement of(Cause cause) {
		return new Statement(Kind.CAUSE, cause.id().value(), cause.provenance());
	}

	public static Statement of(Cause.Id cause, Clue clue) {
		return new Statement(Kind.CLUE, cause + "." + clue.id(), clue.provenance());
	}

	public static Statement of(Tip tip) {
		return new Statement(Kind.TIP, tip.id().value(), tip.provenance());
	}

	public static Statement of(RoutineStep step) {
		return new Statement(Kind.MOVEMENT, step.id().value(), step.provenance());
	}

	public static Statement of(Caution caution) {
		return new Statement(Kind.CAUTION, caution.id().value(), caution.provenance());
	}

	public static Statement of(SafetyNetLine line) {
		return new Statement(Kind.SAFETY_NET, line.id().value(), line.provenance());
	}

	public static Statement of(Sign sign) {
		return new Statement(Kind.SIGN, sign.id().value(), sign.provenance());
	}

	public static Statement of(Claim claim) {
		return new Statement(Kind.CLAIM, claim.id().value(), claim.provenance());
	}

	public static Statement of(TestableChange change) {
		return new Statement(Kind.CHANGE, change.id().value(), change.provenance());
	}

	public static Statement of(Frequency frequency) {
		return new Statement(Kind.FREQUENCY, frequency.question().value(), frequency.provenance());
	}

	public static Statement of(NightRule rule) {
		return new Statement(Kind.NIGHT, rule.id().value(), rule.provenance());
	}

	public static Statement of(LookBackRule rule) {
		return new Statement(Kind.LOOK_BACK, rule.id().value(), rule.provenance());
	}

	/**
	 * Every statement of a knowledge base; a rule comes before its level, and a cause
	 * before its clues.
	 */
	public static List<Statement> in(KnowledgeBase knowledge) {
		return Stream
			.of(knowledge.urgencyRules().stream().flatMap(Statement::withLevel),
					knowledge.causes().stream().flatMap(Statement::withClues),
					knowledge.tips().stream().map(Statement::of), knowledge.routine().stream().map(Statement::of),
					knowledge.cautions().stream().map(Statement::of), knowledge.safetyNet().stream().map(Statement::of),
					knowledge.signs().stream().map(Statement::of), knowledge.claims().stream().map(Statement::of),
					knowledge.changes().stream().map(Statement::of), knowledge.population().stream().map(Statement::of),
					knowledge.nights().stream().map(Statement::of), knowledge.lookBacks().stream().map(Statement::of))
			.flatMap((statements) -> statements)
			.toList();
	}

	/**
	 * The statements that should have been looked at again before a day. A rule stands
	 * for its level, which has the same dates.
	 */
	public static List<Statement> overdueIn(KnowledgeBase knowledge, LocalDate today) {
		return in(knowledge).stream()
			.filter((statement) -> statement.kind() != Kind.LEVEL && statement.provenance().isOverdue(today))
			.toList();
	}

	/** Where it stands on the pages that explain the product. */
	public String anchor() {
		return this.kind.word() + '-' + this.id;
	}

	private static Stream<Statement> withLevel(UrgencyRule rule) {
		return Stream.of(of(rule), ofLevel(rule));
	}

	private static Stream<Statement> withClues(Cause cause) {
		return Stream.concat(Stream.of(of(cause)), cause.clues().stream().map((clue) -> of(cause.id(), clue)));
	}

}
