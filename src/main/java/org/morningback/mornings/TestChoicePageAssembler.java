package org.morningback.mornings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.ExperimentLog;
import org.morningback.diary.Fortnight;
import org.morningback.diary.NewBed;
import org.morningback.experiment.Arm;
import org.morningback.experiment.BeforeAfter;
import org.morningback.experiment.Design;
import org.morningback.experiment.RunIn;
import org.morningback.experiment.StopRule;
import org.morningback.knowledge.rules.TestableChange;
import org.morningback.knowledge.rules.TestableChange.Layout;
import org.morningback.mornings.TestChoicePage.BedView;
import org.morningback.mornings.TestChoicePage.Choice;
import org.morningback.mornings.TestChoicePage.Means;
import org.morningback.mornings.TestChoicePage.Need;
import org.morningback.mornings.TestTermsPage.Length;
import org.morningback.mornings.TestTermsPage.Side;

/**
 * Makes the pages before a test begins.
 *
 * @param diary the diary, at a moment and with its words
 * @param log what was tested before
 * @param offer what may be tested by the answers
 */
record TestChoicePageAssembler(MorningsPageAssembler diary, ExperimentLog log, TestOffer offer) {

	/** The page that offers tests, or says why there is none to begin. */
	TestChoicePage choice() {
		return new TestChoicePage(closed().orElse(null), runIn().pains().size(),
				new Need(RunIn.WRITTEN, RunIn.MORNINGS, RunIn.LEAST_MEAN),
				open().stream()
					.map((change) -> new Choice(change.id().value(), words().changeInWords(change.id().value()),
							change.layout().word()))
					.toList(),
				this.log.bed().map(this::bed).orElse(null));
	}

	/** A change that may be tested now; empty where it may not. */
	Optional<TestableChange> open(String id) {
		return open().stream().filter((change) -> change.id().value().equals(id)).findFirst();
	}

	/** The page of a test before it begins. */
	TestTermsPage terms(TestableChange change, TestForm sent, Map<String, String> violations) {
		String id = change.id().value();
		var errors = new LinkedHashMap<String, String>();
		violations.forEach((field, word) -> errors.put(field, "experiment.error." + field));
		return new TestTermsPage(id, words().changeInWords(id), change.layout().word(), change.even(),
				Stream.of(Arm.values())
					.map((arm) -> new Side(words().armInWords(id, arm), words().armHow(id, arm)))
					.toList(),
				words().armCautions(id), length(change),
				(change.layout() == Layout.BEFORE_AFTER) ? List.of() : List.of(bet(change, sent, errors)),
				sent.isAlone(), errors);
	}

	/** What the mornings before it were. */
	RunIn runIn() {
		return fortnight().runIn();
	}

	private List<TestableChange> open() {
		return isBusy() || isSignUnanswered() || !this.offer.isAnswered() ? List.of()
				: this.offer.changes().stream().filter(this::hasEnoughMornings).toList();
	}

	/** Why nothing can begin, in a word; the first reason is the one to mend first. */
	private Optional<String> closed() {
		if (isBusy()) {
			return Optional.of("busy");
		}
		if (isSignUnanswered()) {
			return Optional.of("sign");
		}
		if (!this.offer.isAnswered()) {
			return Optional.of("answer");
		}
		if (this.offer.changes().isEmpty()) {
			return Optional.of("not-for-you");
		}
		return Optional.of(runIn().gate()).filter((gate) -> gate != RunIn.Gate.OPEN).map(RunIn.Gate::word);
	}

	private boolean hasEnoughMornings(TestableChange change) {
		return (change.layout() == Layout.BEFORE_AFTER) ? fortnight().scored() >= BeforeAfter.ENOUGH
				: runIn().gate() == RunIn.Gate.OPEN;
	}

	/**
	 * Whether a warning sign ended the latest test, after which nobody answered the
	 * safety questions.
	 */
	private boolean isSignUnanswered() {
		return this.log.signToldAt().filter((told) -> !this.offer.isSafetyAnsweredAfter(told)).isPresent();
	}

	/** Whether something else is changing, beside which nothing can be told. */
	private boolean isBusy() {
		return this.log.isBusy(this.diary.diary(), this.diary.open());
	}

	private Field bet(TestableChange change, TestForm sent, Map<String, String> errors) {
		return Field.of(TestForm.BET, TestForm.BETS,
				(bet) -> TestForm.armOf(bet)
					.map((arm) -> words().armInWords(change.id().value(), arm))
					.orElseGet(() -> words().message("experiment.bet.none")),
				sent.at(TestForm.BET), errors.get(TestForm.BET));
	}

	private static Length length(TestableChange change) {
		Design design = (change.layout() == Layout.BLOCKS) ? Design.BLOCKS : Design.NIGHTS;
		int first = design.looks().get(0);
		return new Length(first, first * design.nightsInPair(), design.mostNights(), StopRule.POINTS);
	}

	private BedView bed(NewBed bought) {
		@Nullable Means means = bought.compare(this.diary.diary())
			.map((found) -> new Means(found.before(), found.after()))
			.orElse(null);
		return new BedView(words().changeInWords(bought.change()), bought.first(), bought.due(), BeforeAfter.ENOUGH,
				bought.isOpen(this.diary.open().today()), means);
	}

	private Fortnight fortnight() {
		return Fortnight.upTo(this.diary.open().today(), this.diary.diary());
	}

	private MorningChoices words() {
		return this.diary.choices();
	}

}
