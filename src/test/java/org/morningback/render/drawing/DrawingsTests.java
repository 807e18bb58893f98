package org.morningback.render.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.assertj.core.presentation.StandardRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.morningback.WebTest;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.questions.Question;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.Releases;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawings that the product has. */
@WebTest
class DrawingsTests {

	private static final int MOST_BYTES = 3 * 1024;

	@Autowired
	private Drawings drawings;

	@Autowired
	private Releases releases;

	@BeforeAll
	static void nameADrawingInPlaceOfPrintingIt() {
		StandardRepresentation.registerFormatterForType(Drawing.class, Drawing::path);
	}

	@AfterAll
	static void printAsBefore() {
		StandardRepresentation.removeAllRegisteredFormatters();
	}

	@Test
	void needNoOtherFile() {
		assertThat(this.drawings.all()).isNotEmpty().allSatisfy((drawing) -> {
			assertThat(found("id=\"([^\"]+)\"", drawing)).containsAll(found("href=\"#([^\"]+)\"", drawing));
			assertThat(found("href=\"([^\"]+)\"", drawing)).allMatch((address) -> address.startsWith("#"));
		});
	}

	@Test
	void onlyDraw() {
		assertThat(this.drawings.all()).isNotEmpty()
			.allSatisfy((drawing) -> assertThat(drawing.svg())
				.doesNotContainPattern("<(?:style|script|image|foreignObject)")
				.doesNotContainPattern("\\s(?:style|class|on\\w+)="));
	}

	@Test
	void areSmall() {
		assertThat(this.drawings.all()).isNotEmpty()
			.filteredOn((drawing) -> !drawing.path().startsWith("maps/"))
			.allSatisfy((drawing) -> assertThat(drawing.svg().getBytes(StandardCharsets.UTF_8))
				.hasSizeLessThanOrEqualTo(MOST_BYTES));
		assertThat(this.drawings.all()).filteredOn((drawing) -> drawing.path().startsWith("maps/"))
			.isNotEmpty()
			.allSatisfy((drawing) -> assertThat(compressed(drawing)).isLessThanOrEqualTo(MOST_BYTES));
	}

	@Test
	void ofOptionsShareASheet() {
		List<Drawing> options = this.drawings.all()
			.stream()
			.filter((drawing) -> drawing.path().startsWith("options/"))
			.toList();
		assertThat(options).isNotEmpty().allSatisfy((drawing) -> {
			Picture picture = this.drawings.pictureOnSheet(drawing.path()).orElseThrow();
			String name = drawing.path().substring(drawing.path().lastIndexOf('/') + 1);
			assertThat(picture.address()).endsWith('#' + name);
			String sheet = this.drawings.svg(picture.address().replaceFirst("#.*", "")).orElseThrow();
			assertThat(sheet).containsOnlyOnce("<view id=\"%s\"".formatted(name));
			assertThat(ids(sheet)).doesNotHaveDuplicates().containsAll(uses(sheet));
		});
	}

	@Test
	void haveTheirWordsAndWordsTheirDrawing() {
		Set<String> drawn = this.drawings.all()
			.stream()
			.map(Drawing::path)
			.filter((path) -> path.startsWith("tips/") || path.startsWith("routine/"))
			.collect(Collectors.toSet());
		Map<String, Wording> wordings = this.releases.current().wordings();
		assertThat(wordings.keySet()).contains("en", "es");
		wordings.forEach((language, wording) -> assertThat(described(wording)).as("'drawing' in wording/%s", language)
			.containsExactlyInAnyOrderElementsOf(drawn));
	}

	@Test
	void pictureOptionsThatThereAre() {
		assertThat(this.drawings.all()).map(Drawing::path)
			.filteredOn((path) -> path.startsWith("options/"))
			.isNotEmpty()
			.isSubsetOf(options(this.releases.current().knowledge()));
	}

	@Test
	void standAboveScalesThatThereAre() {
		assertThat(this.drawings.all()).map(Drawing::path)
			.filteredOn((path) -> path.startsWith("scales/"))
			.isNotEmpty()
			.isSubsetOf(this.releases.current()
				.knowledge()
				.questions()
				.filter((question) -> question.kind() == Question.Kind.SCALE)
				.map((question) -> "scales/" + question.id())
				.toList());
	}

	@Test
	void canDoWithBlackInk() {
		assertThat(this.drawings.all()).isNotEmpty().allSatisfy((drawing) -> {
			String plain = this.drawings.svg(drawing.picture().plain().address()).orElseThrow();
			assertThat(found("(#[0-9a-f]{6})\"", plain)).isNotEmpty().isSubsetOf("#000000", "#ffffff");
		});
	}

	/** Run where numbers have other digits, too. */
	@Test
	void areWrittenInTheDigitsOfSvg() {
		String otherDigits = "[\\p{Nd}&&[^0-9]]";

		assertThat(this.drawings.all()).isNotEmpty().allSatisfy((drawing) -> {
			assertThat(drawing.svg()).doesNotContainPattern(otherDigits);
			this.drawings.pictureOnSheet(drawing.path())
				.ifPresent((picture) -> assertThat(this.drawings.svg(picture.address().replaceFirst("#.*", ""))).get()
					.asString()
					.doesNotContainPattern(otherDigits));
		});
	}

	@Test
	void haveTheirOwnSize() {
		assertThat(this.drawings.all()).isNotEmpty().allSatisfy((drawing) -> {
			Picture picture = drawing.picture();
			assertThat(drawing.svg()).contains("viewBox=\"0 0 " + picture.width() + " " + picture.height() + "\"");
		});
	}

	private static Set<String> described(Wording wording) {
		return wording.texts()
			.keySet()
			.stream()
			.filter((key) -> key.endsWith(".drawing"))
			.map((key) -> key.replaceFirst("\\.drawing$", "").replace('.', '/'))
			.collect(Collectors.toSet());
	}

	private static Set<String> options(KnowledgeBase knowledge) {
		var options = new TreeSet<String>();
		knowledge.questions()
			.forEach((question) -> question.options()
				.forEach((option) -> options.add("options/%s/%s".formatted(question.id(), option.id()))));
		return options;
	}

	private static List<String> ids(String svg) {
		return found(" id=\"([^\"]+)\"", svg).toList();
	}

	private static List<String> uses(String svg) {
		return found("href=\"#([^\"]+)\"", svg).toList();
	}

	private static Set<String> found(String pattern, Drawing drawing) {
		return found(pattern, drawing.svg()).collect(Collectors.toSet());
	}

	private static Stream<String> found(String pattern, String svg) {
		return Pattern.compile(pattern).matcher(svg).results().map((MatchResult match) -> match.group(1));
	}

	private static int compressed(Drawing drawing) {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes)) {
			gzip.write(drawing.svg().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.size();
	}

}
