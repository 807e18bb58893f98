package org.morningback.mornings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.morningback.diary.Experiment;
import org.morningback.diary.Experiment.Night;
import org.morningback.diary.Progress;
import org.morningback.diary.Tonight;
import org.morningback.experiment.Arm;
import org.morningback.experiment.Course;
import org.morningback.experiment.Design;
import org.morningback.experiment.Look;
import org.morningback.experiment.StopRule;
import org.morningback.knowledge.words.Text;
import org.morningback.mornings.ExperimentPage.Arms;
import org.morningback.mornings.ExperimentPage.Count;
import org.morningback.mornings.ExperimentPage.LookView;
import org.morningback.mornings.ExperimentPage.NightView;
import org.morningback.mornings.ExperimentPage.SignField;

/**
 * Makes the page of a test that has begun.
 *
 * @param diary the diary, at a moment and with its words
 * @param experiment the test
 * @param offer what the content and the answers say of it
 * @param progress how it stands
 * @param state the word for whether it goes on, and why not
 */
record ExperimentPageAssembler(MorningsPageAssembler diary, Experiment experiment, TestOffer offer, Progress progress,
		String state) {

	/** The pages of a test, which is judged once for all of them. */
	static ExperimentPageAssembler of(MorningsPageAssembler diary, Experiment experiment, TestOffer offer) {
		Progress progress = Progress.of(experiment, diary.diary(), diary.open());
		return new ExperimentPageAssembler(diary, experiment, offer, progress, state(progress, experiment, offer));
	}

	private static String state(Progress progress, Experiment experiment, TestOffer offer) {
		if (!progress.isRunning()) {
			return progress.state().word();
		}
		return offer.known(experiment.terms().change())
			.map((known) -> offer.holdsBack(known) ? "held" : progress.state().word())
			.orElse("gone");
	}

	/** The page; the warning signs come first where they are due. */
	ExperimentPage page() {
		return page(isToBeChecked() ? SignForm.empty(signs()).fields(false) : List.of());
	}

	/** The page with the questions about warning signs as they were answered. */
	ExperimentPage again(SignForm sent) {
		return page(sent.fields(true));
	}

	/** The questions about warning signs. */
	List<String> signs() {
		return words().words().list(Text.EXPERIMENT_SIGNS);
	}

	/** The day where the person is. */
	LocalDate today() {
		return this.diary.open().today();
	}

	/** A test that the person ends now. */
	Experiment ended(Experiment running, Experiment.Ending.Why why) {
		return running.ended(why, today(), this.diary.now().toInstant());
	}

	/** Whether it goes on, so that something can be done about its nights. */
	boolean isRunning() {
		return this.state.equals(Progress.State.RUNNING.word());
	}

	/** Whether the warning signs are to be asked for before anything else. */
	boolean isToBeChecked() {
		return isRunning() && this.experiment.isToBeChecked(today());
	}

	/** The night that is about to be slept, if one is and it may be told. */
	Optional<Tonight> tonight() {
		return isRunning() && !isToBeChecked() ? Tonight.of(this.experiment, this.diary.diary(), this.diary.now())
				: Optional.empty();
	}

	/**
	 * Whether tonight can be looked at: not where its pair is lost, or it was left out.
	 */
	boolean canShowTonight() {
		return tonight().filter((night) -> !night.free() && night.done().isEmpty()).isPresent();
	}

	private ExperimentPage page(List<SignField> signs) {
		var errors = new LinkedHashMap<String, String>();
		signs.stream().filter(SignField::missing).forEach((field) -> errors.put(field.name(), "experiment.error.sign"));
		return new ExperimentPage(words().changeInWords(change()), this.experiment.terms().design().word(),
				new Arms(arm(Arm.USUAL), arm(Arm.CHANGE)), this.state, signs, errors, isRunning() ? night() : null,
				count(), this.progress.course().latest().map(this::look).orElse(null));
	}

	private NightView night() {
		Optional<Tonight> tonight = tonight();
		if (tonight.isEmpty()) {
			return NightView.of("day", "");
		}
		Tonight night = tonight.get();
		String day = night.day().toString();
		if (night.done().isPresent()) {
			return (night.done().get() == Night.LEFT_OUT) ? NightView.of("left-out", day) : shown(night);
		}
		return NightView.of(night.free() ? "free" : "ask", day);
	}

	private NightView shown(Tonight night) {
		return new NightView("shown", night.day().toString(), arm(night.arm()), words().armHow(change(), night.arm()),
				words().armCautions(change()));
	}

	private Count count() {
		Course course = this.progress.course();
		Design design = this.experiment.terms().design();
		int next = design.looks().stream().filter((look) -> look > course.complete()).findFirst().orElse(0);
		return new Count(course.complete(), course.dropped(), Design.EXTRA_PAIRS, next, StopRule.POINTS);
	}

	private LookView look(Look look) {
		@Nullable Arm bet = this.experiment.terms().bet();
		return new LookView(look.verdict().word(), look.tally(), Math.abs(look.estimate().effect()),
				Math.round(100 * look.p()), (bet != null) ? arm(bet) : "");
	}

	private String change() {
		return this.experiment.terms().change();
	}

	private String arm(Arm arm) {
		return words().armInWords(change(), arm);
	}

	private MorningChoices words() {
		return this.diary.choices();
	}

}
