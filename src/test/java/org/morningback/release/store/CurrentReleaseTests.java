package org.morningback.release.store;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.ContentItem;
import org.morningback.release.RefusedReleaseException;
import org.morningback.release.ShippedContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Which release is current, and who decides it. */
class CurrentReleaseTests extends ReleasesTest {

	private static final ShippedContent OTHER = RealReleases.version("2026.1a");

	@Test
	void isTheOneThatAnotherJarCameWith() {
		start(OLDER);

		assertThat(start(NEWER).current()).isEqualTo(NEWER.release());
	}

	@Test
	void isTheEarlierOneAgainAfterARollBack() {
		start(OLDER);
		start(NEWER);

		StoredReleases rolledBack = start(OLDER);

		assertThat(rolledBack.current()).isSameAs(OLDER.release());
		assertThat(versions()).containsExactly("2026.1", "2026.2");
	}

	@Test
	void staysAsDecidedWhenTheSameJarStartsAgain() {
		start(OLDER);
		start(NEWER).makeCurrent(checksum(OLDER));

		assertThat(start(NEWER).current()).isEqualTo(OLDER.release());
		assertThat(start(NEWER).current()).isEqualTo(OLDER.release());
	}

	@Test
	void staysWithWhatWasPublishedWhenTheSameJarStartsAgain() {
		start(NEWER).publish(OTHER.items());

		assertThat(start(NEWER).current()).isEqualTo(OTHER.release());
	}

	@Test
	void isFollowedByOtherInstancesWithinASecond() {
		StoredReleases one = start(OLDER);
		StoredReleases other = start(OLDER);

		one.publish(NEWER.items());

		assertThat(one.current()).isEqualTo(NEWER.release());
		assertThat(other.current()).isEqualTo(OLDER.release());
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(other.current()).isEqualTo(NEWER.release());
	}

	@Test
	void isKnownToOtherInstancesBeforeTheyFollowIt() {
		StoredReleases one = start(OLDER);
		StoredReleases other = start(OLDER);
		one.publish(NEWER.items());

		this.clock.pass(Duration.ofMillis(100));

		assertThat(other.find(checksum(NEWER))).contains(NEWER.release());
	}

	@Test
	void isTheNewestOfTheOthersOnceItIsWithdrawn() {
		start(OLDER);
		start(OTHER);
		this.clock.pass(Duration.ofDays(1));
		StoredReleases one = start(NEWER);
		StoredReleases other = start(NEWER);
		one.withdraw(checksum(OTHER));

		one.withdraw(checksum(NEWER));

		assertThat(one.current()).isEqualTo(OLDER.release());
		assertThat(one.find(checksum(NEWER))).isEmpty();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(other.current()).isEqualTo(OLDER.release());
		assertThat(other.find(checksum(NEWER))).isEmpty();
	}

	@Test
	void isNotWhatAJarCameWithThatWasWithdrawn() {
		start(OLDER);
		start(NEWER).withdraw(checksum(NEWER));

		assertThat(start(NEWER).current()).isEqualTo(OLDER.release());
		start(OLDER);
		assertThat(start(NEWER).current()).isEqualTo(OLDER.release());
	}

	@Test
	void staysWhenAnotherReleaseIsWithdrawn() {
		start(OLDER);
		StoredReleases releases = start(NEWER);

		releases.withdraw(checksum(OLDER));

		assertThat(releases.current()).isEqualTo(NEWER.release());
		assertThat(releases.find(checksum(OLDER))).isEmpty();
		assertThat(releases.all()).extracting("version", "withdrawn", "current")
			.containsExactly(tuple("2026.2", false, true), tuple("2026.1", true, false));
	}

	@Test
	void cannotBeWithdrawnWithoutAnotherToGoTo() {
		StoredReleases releases = start(NEWER);

		assertThatExceptionOfType(RefusedReleaseException.class).isThrownBy(() -> releases.withdraw(checksum(NEWER)))
			.withMessage("It is the only release there is: publish another one before you withdraw it.");
		assertThat(start(NEWER).find(checksum(NEWER))).isPresent();
	}

	@Test
	void cannotBeOneThatIsUnknownOrWithdrawn() {
		start(OLDER);
		StoredReleases releases = start(NEWER);
		releases.withdraw(checksum(OLDER));

		assertThatExceptionOfType(RefusedReleaseException.class).isThrownBy(() -> releases.makeCurrent("0"))
			.withMessage("There is no such release.");
		assertThatExceptionOfType(RefusedReleaseException.class).isThrownBy(() -> releases.makeCurrent(checksum(OLDER)))
			.withMessageStartingWith("The release was withdrawn, which is for good");
		assertThatExceptionOfType(RefusedReleaseException.class).isThrownBy(() -> releases.publish(OLDER.items()))
			.withMessageStartingWith("The release was withdrawn, which is for good");
		assertThat(releases.current()).isEqualTo(NEWER.release());
	}

	@Test
	void cannotBeContentThatIsNotSound() {
		StoredReleases releases = start(NEWER);
		List<ContentItem> broken = OLDER.items().stream().filter((item) -> !item.kind().equals("sources")).toList();

		assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(() -> releases.publish(broken))
			.withMessageStartingWith("The content has ");
		assertThat(versions()).containsExactly("2026.2");
	}

	@Test
	void isNotFollowedByAnInstanceThatCannotReadIt() {
		StoredReleases one = start(OLDER);
		StoredReleases other = start(OLDER);
		one.publish(NEWER.items());
		makeUnreadable(NEWER);

		this.clock.pass(Duration.ofSeconds(1));

		assertThat(other.current()).isEqualTo(OLDER.release());
		assertThat(start(OLDER).current()).isEqualTo(OLDER.release());
		assertThatExceptionOfType(RefusedReleaseException.class).isThrownBy(() -> one.makeCurrent(checksum(NEWER)))
			.withMessage("This version of MorningBack cannot read the release.");
	}

	@Test
	void stopsAStartThatHasNothingToOffer() {
		start(NEWER);
		StoredReleases releases = start(OLDER);
		releases.publish(NEWER.items());
		releases.withdraw(checksum(OLDER));
		makeUnreadable(NEWER);

		assertThatIllegalStateException().isThrownBy(() -> start(OLDER))
			.withMessageContaining("was withdrawn, and it cannot use the current release");
	}

	@Test
	void isNeverOneThatTheInstanceCannotUse() {
		StoredReleases releases = start(OLDER, (release) -> !release.version().equals("2026.2"));

		releases.publish(NEWER.items());

		assertThat(releases.current()).isEqualTo(OLDER.release());
	}

	private static String checksum(ShippedContent content) {
		return content.release().checksum();
	}

}
