package org.morningback.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.morningback.advice.AdvicePage.Basis;
import org.morningback.advice.AdvicePage.Movement;
import org.morningback.advice.AdvicePage.PlanView;
import org.morningback.advice.AdvicePage.RoutineView;
import org.morningback.advice.AdvicePage.Saying;
import org.morningback.advice.AdvicePage.TipView;
import org.morningback.assessment.Assessment;
import org.morningback.assessment.Plan;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.Statement;
import org.morningback.knowledge.rules.RoutineStep;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import org.morningback.render.drawing.Drawings;
import org.morningback.render.drawing.Picture;

/** Says what may help: the tips in the order of use, and the morning routine. */
final class TipPresenter {

	private final KnowledgeBase knowledge;

	private final Wording wording;

	private final Region region;

	private final Drawings drawings;

	TipPresenter(KnowledgeBase knowledge, Wording wording, Region region, Drawings drawings) {
		this.knowledge = knowledge;
		this.wording = wording;
		this.region = region;
		this.drawings = drawings;
	}

	PlanView plan(Plan plan) {
		return new PlanView(views(plan.always()), views(plan.visit()), views(plan.tonight()), views(plan.morning()),
				views(plan.later()), views(plan.notWorthIt()));
	}

	private List<TipView> views(List<Tip> tips) {
		return tips.stream().map(this::tip).toList();
	}

	RoutineView routine(Assessment assessment) {
		return new RoutineView(assessment.routine()
			.stream()
			.sorted(Comparator.comparing(RoutineStep::phase))
			.map(this::movement)
			.toList(), this.wording.list(Text.ROUTINE_STOP));
	}

	private TipView tip(Tip tip) {
		Tip.Id id = tip.id();
		return new TipView(id.value(), this.wording.text(Text.TIP_TITLE, id),
				passage(this.wording.text(Text.TIP_TEXT, id)),
				this.wording.list(Text.TIP_HOW, id).stream().map(this::passage).toList(),
				caution(Text.TIP_CAUTIONS, id).map(this::passage).orElse(null), word(tip.cost()), tip.evidence().word(),
				Basis.of(Statement.of(tip), this.knowledge), sayings(id), picture("tips", Text.TIP_DRAWING, id));
	}

	private List<Saying> sayings(Tip.Id tip) {
		return this.knowledge.claims()
			.stream()
			.filter((claim) -> claim.tips().contains(tip))
			.map((claim) -> new Saying(Statement.of(claim).anchor(), this.wording.text(Text.CLAIM, claim.id())))
			.toList();
	}

	private Movement movement(RoutineStep step) {
		RoutineStep.Id id = step.id();
		return new Movement(word(step.phase()), this.wording.text(Text.MOVE_TITLE, id),
				this.wording.text(Text.MOVE_HOW, id), this.wording.text(Text.MOVE_DOSE, id), step.amount(),
				caution(Text.MOVE_CAUTIONS, id).orElse(null), step.evidence().word(),
				Basis.of(Statement.of(step), this.knowledge), picture("routine", Text.MOVE_DRAWING, id));
	}

	/** What concerns this person, in one paragraph. */
	private Optional<String> caution(Text cautions, Object id) {
		return Optional.of(String.join(" ", this.wording.list(cautions, id))).filter((text) -> !text.isEmpty());
	}

	/** A drawing is shown where there are words for it. */
	private @Nullable Picture picture(String kind, Text words, Object id) {
		return this.wording.find(words, id)
			.flatMap((text) -> this.drawings.picture(kind + '/' + id, text))
			.orElse(null);
	}

	private Passage passage(String text) {
		return Passage.of(text, this.region);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
