package org.morningback.assessment;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.morningback.knowledge.evidence.Evidence;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.Tip;
import org.morningback.knowledge.rules.Tip.Cost;
import org.morningback.knowledge.rules.Tip.Moment;
import org.morningback.knowledge.rules.Tip.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.morningback.knowledge.TinyKnowledge.forEveryone;
import static org.morningback.knowledge.TinyKnowledge.provenance;

class PlanTests {

	private static final Tip PILLOW = tip("pillow", Moment.TONIGHT, Place.PLAN);

	private static final Tip HABITS = tip("habits", Moment.TONIGHT, Place.FIRST);

	private static final Tip TOWEL = tip("towel", Moment.TONIGHT, Place.PLAN);

	private static final Tip ROLL = tip("roll", Moment.BEFORE_RISING, Place.PLAN);

	private static final Tip HELPLINE = tip("helpline", Moment.ASK, Place.ALWAYS);

	private static final Tip PAPERS = tip("papers", Moment.ASK, Place.VISIT);

	private static final Tip GADGET = tip("gadget", Moment.TWO_WEEKS, Place.NOT_WORTH_IT);

	@Test
	void beginsWithTwoThingsTonightAndOneInTheMorning() {
		Plan plan = of(PILLOW, HABITS, TOWEL, ROLL, GADGET);

		assertThat(plan.tonight()).containsExactly(HABITS, PILLOW);
		assertThat(plan.morning()).containsExactly(ROLL);
		assertThat(plan.later()).containsExactly(TOWEL);
		assertThat(plan.notWorthIt()).containsExactly(GADGET);
	}

	@Test
	void beginsWithOneThingTonightBesideWhatMustBeSeen() {
		Plan plan = of(PILLOW, HABITS, ROLL, HELPLINE, PAPERS);

		assertThat(plan.always()).containsExactly(HELPLINE);
		assertThat(plan.visit()).containsExactly(PAPERS);
		assertThat(plan.tonight()).containsExactly(HABITS);
		assertThat(plan.shown()).containsExactly(PAPERS, HABITS, ROLL, HELPLINE, PILLOW);
	}

	@Test
	void leavesEightForLater() {
		Tip[] many = IntStream.range(0, 12)
			.mapToObj((i) -> tip("tip-" + i, Moment.TWO_WEEKS, Place.LATER))
			.toArray(Tip[]::new);

		assertThat(of(many).later()).containsExactlyElementsOf(Stream.of(many).limit(8).toList());
	}

	private static Plan of(Tip... tips) {
		return Plan.of(new Assessment(Urgency.SELF_CARE, Contact.USUAL, List.of(), List.of(), List.of(tips), List.of(),
				List.of()));
	}

	private static Tip tip(String id, Moment moment, Place place) {
		return new Tip(new Tip.Id(id), moment, Cost.FREE, true, false, forEveryone(), Evidence.LOW, place, List.of(),
				provenance("us"));
	}

}
