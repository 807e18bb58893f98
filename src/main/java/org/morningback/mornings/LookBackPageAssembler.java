package org.morningback.mornings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.morningback.assessment.Assessment;
import org.morningback.assessment.ChangePresenter;
import org.morningback.assessment.Comparison;
import org.morningback.assessment.RaisedFlag;
import org.morningback.diary.Baseline;
import org.morningback.diary.Diary;
import org.morningback.diary.LookBack;
import org.morningback.diary.PainThenAndNow;
import org.morningback.diary.Standing;
import org.morningback.journey.LookingBack;
import org.morningback.journey.Visit;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Answers;
import org.morningback.knowledge.questions.Urgency;
import org.morningback.knowledge.rules.Contact;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.knowledge.words.Passage;
import org.morningback.knowledge.words.Region;
import org.morningback.knowledge.words.Text;
import org.morningback.knowledge.words.Wording;
import org.morningback.mornings.LookBackPage.PainView;
import org.morningback.mornings.LookBackPage.PointsView;
import org.morningback.mornings.LookBackPage.RulesView;
import org.morningback.mornings.LookBackPage.UrgencyView;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Releases;

import org.springframework.stereotype.Component;

/** Judges what was answered before and again, and puts it into words. */
@Component
class LookBackPageAssembler {

	private final RegionalWordings wordings;

	private final Releases releases;

	LookBackPageAssembler(RegionalWordings wordings, Releases releases) {
		this.wordings = wordings;
		this.releases = releases;
	}

	/**
	 * What was compared.
	 *
	 * @param back since when the person looks back
	 * @param zone where they are
	 */
	record Compared(LookBackRule rule, Baseline baseline, Diary diary, Visit visit, LookingBack back, ZoneId zone) {

		KnowledgeBase knowledge() {
			return this.visit.release().knowledge();
		}

		LocalDate day() {
			return LocalDate.ofInstant(this.back.since(), this.zone);
		}

		Optional<PainThenAndNow> pain() {
			return PainThenAndNow.fromMornings(this.rule, this.diary, this.baseline.day(this.zone), day())
				.or(() -> PainThenAndNow.fromAnswers(this.rule, this.baseline.answers(), this.visit.answers()));
		}

		Standing standing(Answers answers, Assessment assessment) {
			return Standing.of(this.rule, knowledge(), answers, assessment.urgency(),
					assessment.raisedFlags().stream().map(RaisedFlag::rule).collect(Collectors.toSet()));
		}

	}

	/** The page of somebody who answered all again. */
	LookBackPage page(Compared all, Locale locale) {
		Answers then = all.baseline().answers();
		Answers now = all.visit().answers();
		Comparison comparison = Comparison.of(all.knowledge(), then, now);
		Optional<PainThenAndNow> pain = all.pain();
		var judged = LookBack.of(all.rule(), pain, all.standing(then, comparison.before()),
				all.standing(now, comparison.after()));
		Wording wording = this.wordings.of(all.visit().release(), locale);
		Region region = this.wordings.regionIn(all.visit().release());
		LookBackRule.Points points = all.rule().points();
		return new LookBackPage(judged.verdict().word(),
				judged.reasons().stream().sorted(Comparator.naturalOrder()).map(LookBack.Reason::word).toList(),
				pain.map(LookBackPageAssembler::view).orElse(null),
				new PointsView(points.changed() / 10.0, points.percent(), points.alike() / 10.0),
				new ChangePresenter(wording, region).of(comparison), rules(all, wording, region, locale),
				urgency(comparison.after(), wording, region), all.baseline().day(all.zone()), all.day());
	}

	private static PainView view(PainThenAndNow pain) {
		return new PainView(pain.then().mean(), pain.now().mean(), pain.fromMornings() ? "mornings" : "answers");
	}

	/** The answers of then by the rules of then, and by those of today. */
	private RulesView rules(Compared all, Wording wording, Region region, Locale locale) {
		String earlier = all.baseline().release();
		if (earlier.equals(all.visit().release().checksum())) {
			return new RulesView("kept", null);
		}
		return this.releases.find(earlier)
			.map((then) -> new RulesView("changed",
					new ChangePresenter(wording, this.wordings.of(then, locale), region)
						.of(Comparison.ofRules(then.knowledge(), all.knowledge(), all.baseline().answers()))))
			.orElseGet(() -> new RulesView("gone", null));
	}

	/** As the advice says it. */
	private static UrgencyView urgency(Assessment assessment, Wording wording, Region region) {
		String word = assessment.urgency().word();
		String title = assessment.contact().equals(Contact.USUAL) ? wording.text(Text.URGENCY_TITLE, word)
				: wording.text(Text.CONTACT_TITLE, assessment.contact(), word);
		return new UrgencyView(word, Passage.of(title, region), assessment.urgency().atLeast(Urgency.SOON));
	}

}
