package org.morningback.mornings;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.morningback.diary.Diary;
import org.morningback.knowledge.rules.LookBackRule;
import org.morningback.release.RegionalWordings;
import org.morningback.release.Release;
import org.morningback.release.Releases;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what the pages of a diary are made with: the moment and the words. */
@Component
class MorningsWords {

	private final RegionalWordings wordings;

	private final Releases releases;

	private final MessageSource messages;

	private final Clock clock;

	MorningsWords(RegionalWordings wordings, Releases releases, MessageSource messages, Clock clock) {
		this.wordings = wordings;
		this.releases = releases;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The pages of a diary that knows where the person is. Mornings are judged by the
	 * rules of today, whatever release asks the questions.
	 */
	MorningsPageAssembler pages(Diary diary, Release release, Locale locale) {
		return new MorningsPageAssembler(diary, now().atZone(Objects.requireNonNull(diary.zone())),
				choices(diary, release, locale), this.releases.current().knowledge().night());
	}

	/** How to look back by the rules of today. */
	Optional<LookBackRule> lookBack() {
		return this.releases.current().knowledge().lookBack();
	}

	/** What can be said of a morning. */
	MorningChoices choices(Diary diary, Release release, Locale locale) {
		return MorningChoices.of(diary, release.knowledge(), this.wordings.of(release, locale), this.messages);
	}

	/** Where somebody may be of whom we do not know it. */
	ZoneChoices zones(Release release, Locale locale) {
		String usual = ZoneChoices.usualIn(this.wordings.regionIn(release).id().value(), this.clock.getZone());
		return ZoneChoices.at(now(), locale, usual);
	}

	Instant now() {
		return this.clock.instant();
	}

}
