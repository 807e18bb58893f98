package org.morningback.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.evidence.Ground;
import org.morningback.knowledge.evidence.Source;
import org.morningback.knowledge.questions.Condition;
import org.morningback.knowledge.rules.Cause;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.words.ConditionPhrases;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;

/**
 * Puts the knowledge base into words on a day.
 *
 * @param knowledge what is explained
 * @param wording the words, filled in for the region
 * @param today the day that decides what is overdue
 */
record Explainer(KnowledgeBase knowledge, Wording wording, LocalDate today) {

	/** An entry of one of the pages: its address and its words. */
	record Link(String href, String text) {

	}

	String text(Text text, Object... about) {
		return this.wording.text(text, about);
	}

	ConditionPhrases condition(Condition condition) {
		return ConditionPhrases.of(condition, this.knowledge.signs(), this.knowledge.questionnaire(), this.wording);
	}

	/** A condition that may be missing: null where it asks for nothing. */
	@Nullable ConditionPhrases limit(Condition condition) {
		boolean idle = condition.equals(Condition.always()) || condition.equals(Condition.never());
		return idle ? null : condition(condition);
	}

	Origin origin(Statement statement) {
		return origin(statement, "");
	}

	Origin origin(Statement statement, String evidence) {
		var provenance = statement.provenance();
		List<Source> sources = this.knowledge.sources(provenance);
		return new Origin(statement.anchor(), sources, Ground.of(sources).word(), provenance.judgement(), evidence,
				provenance.written(), provenance.reviewBy(), provenance.isOverdue(this.today));
	}

	Link link(Statement statement) {
		String page = switch (statement.kind()) {
			case CLAIM -> "/evidence";
			case CHANGE -> "/how-it-decides/home-test";
			default -> "/how-it-decides";
		};
		return new Link(page + '#' + statement.anchor(), title(statement));
	}

	List<Link> causes(List<Cause.Id> causes) {
		return causes.stream()
			.flatMap((id) -> this.knowledge.cause(id).stream())
			.map(Statement::of)
			.map(this::link)
			.toList();
	}

	List<Link> tips(List<Tip.Id> tips) {
		return this.knowledge.tips()
			.stream()
			.filter((tip) -> tips.contains(tip.id()))
			.map(Statement::of)
			.map(this::link)
			.toList();
	}

	/** A few words for a statement; where it has no words of its own, its name. */
	private String title(Statement statement) {
		String id = statement.id();
		return switch (statement.kind()) {
			case RULE, LEVEL, SIGN, CAUTION, NIGHT, LOOK_BACK -> id;
			case CAUSE -> text(Text.CAUSE_TITLE, id);
			case CLUE ->
				text(Text.CAUSE_TITLE, id.substring(0, id.indexOf('.'))) + ": " + id.substring(id.indexOf('.') + 1);
			case TIP -> text(Text.TIP_TITLE, id);
			case MOVEMENT -> text(Text.MOVE_TITLE, id);
			case CHANGE -> text(Text.CHANGE_TITLE, id);
			case SAFETY_NET -> text(Text.SAFETY_NET, id);
			case CLAIM -> text(Text.CLAIM, id);
			case FREQUENCY -> text(Text.QUESTION_ASK, id);
		};
	}

	/** A number of tenths as the language writes it, such as "12.3". */
	String perThousand(int tenths) {
		return String.format(this.wording.language(), "%.1f", tenths / 10.0);
	}

	/** The word for a constant used in messages, such as "two-weeks". */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
