package org.morningback.transparency;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.morningback.transparency.Flow.Branch;
import org.morningback.transparency.Flow.Part;
import org.morningback.transparency.Flow.Stage;
import org.morningback.transparency.FlowPicture.Box;
import org.morningback.transparency.FlowPicture.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for {@link FlowPicture}. */
class FlowPictureTests {

	private static final Branch PREGNANCY = new Branch("With this answer: How old are you? “18 to 34” or “35 to 44”",
			"Are you pregnant, could you be, or have you given birth in the last 6 months?", false);

	private static final Branch EMERGENCY = new Branch(
			"When one of these rules is met: after-birth-heavy-bleeding-or-constant-pain-or-a-longer-name-still",
			"The advice: an emergency", true);

	private static final Part YOU = new Part("you", "You",
			List.of(new Stage("you", "About you", "", "1 question for everyone", List.of(PREGNANCY, EMERGENCY)),
					new Stage("more", "More", "Only with this answer: What is it? “That”", "", List.of())));

	private final FlowPicture picture = FlowPicture.of(YOU);

	@Test
	void saysAllTheWords() {
		assertThat(this.picture.texts()).extracting(FlowPictureTests::whole)
			.containsExactlyElementsOf(YOU.words().toList());
	}

	@Test
	void putsEachStepAndEachBranchInABox() {
		assertThat(this.picture.boxes()).extracting(Box::leaves).containsExactly(false, false, true, false);
		assertThat(this.picture.boxes()).extracting(Box::x).containsExactly(14, 48, 48, 14);
	}

	@Test
	void laysOneBelowTheOther() {
		int bottom = 0;
		for (Text text : this.picture.texts()) {
			assertThat(text.y()).as(whole(text)).isGreaterThan(bottom);
			bottom = text.y() + 17 * (text.lines().size() - 1);
		}
		Box before = null;
		for (Box box : this.picture.boxes()) {
			assertThat(before == null || before.y() + before.height() < box.y()).as(box.toString()).isTrue();
			before = box;
		}
		assertThat(this.picture.height()).isGreaterThan(before.y() + before.height());
	}

	@Test
	void staysWithinItsWidth() {
		assertThat(this.picture.boxes()).allMatch((box) -> box.x() + box.width() < this.picture.width());
		assertThat(this.picture.texts()).allSatisfy((text) -> assertThat(text.lines())
			.allMatch((line) -> text.x() + line.length() * 13 * 0.55 < this.picture.width()));
	}

	@Test
	void leadsPastAStepThatIsNotForEveryone() {
		assertThat(this.picture.lines()).filteredOn((line) -> line.contains("H5V")).hasSize(1);
		Part always = new Part("you", "You", YOU.stages().subList(0, 1));
		assertThat(FlowPicture.of(always).lines()).noneMatch((line) -> line.contains("H5V"));
	}

	private static String whole(Text text) {
		return String.join(" ", text.lines()).replace("- ", "-");
	}

}
