package org.morningback.render.pdf;

import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The press prints whatever a page says, and fetches nothing but its pictures. */
class PdfRendererTests {

	private final PdfRenderer press = new PdfRenderer(
			new Fonts(new ClassPathResource("fonts/AtkinsonHyperlegible-400.ttf"),
					new ClassPathResource("fonts/AtkinsonHyperlegible-700.ttf")));

	PdfRendererTests() throws IOException {
	}

	@ParameterizedTest
	@ValueSource(strings = { "</p></body><script>alert(1)</script>", "& &amp; &#0; &bogus; ]]> <!-- -->",
			"\u202eevil\u202c \u200f\u05d0\u05d1\u05d2 \u0627\u0644\u0638\u0647\u0631",
			"\ud83d\ude34 \u2620 \ufffd \u0301\u0301",
			"url(http://example.org/x.png) @import 'http://example.org'; {{7*7}} ${7*7} %s \\u0000" })
	void printsHostileWords(String words) {
		PdfFile file = print(
				"<p>Before " + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + " after</p>");

		assertThat(file.faults()).isEmpty();
		assertThat(file.text()).startsWith("Title Before").endsWith("after ");
		assertThat(file.foreignFonts()).isEmpty();
	}

	@Test
	void printsWordsThatNeverEnd() {
		PdfFile file = print("<p>" + "a".repeat(20_000) + "</p>");

		assertThat(file.faults()).isEmpty();
		assertThat(file.sheets()).isBetween(1, 10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/x.svg", "https://example.org/x.svg", "file:///etc/passwd.svg",
			"/elsewhere.svg", "jar:file:/x!/y.svg" })
	void fetchesNothingButItsPictures(String address) {
		assertThat(print("<p><img src=\"/picture.svg\" alt=\"A line\"/></p>").pictures()).containsExactly("A line");

		assertThatExceptionOfType(PdfException.class)
			.isThrownBy(() -> print("<p><img src=\"" + address + "\" alt=\"Nothing\"/></p>"))
			.withMessageStartingWith("There is no picture at ");
	}

	@Test
	void refusesWhatIsNoPage() {
		assertThatExceptionOfType(PdfException.class).isThrownBy(() -> print("<p>not closed"))
			.withMessage("A page could not be printed");
	}

	private PdfFile print(String body) {
		return new PdfFile(this.press.print("""
				<!DOCTYPE html>
				<html lang="en"><head><title>Title</title><meta name="subject" content="x"/><style>
				body { font-family: "Atkinson Hyperlegible" }</style></head><body><h1>Title</h1>%s</body></html>"""
			.formatted(body), PdfRendererTests::picture));
	}

	private static Optional<String> picture(String address) {
		return address.equals("/picture.svg") ? Optional.of("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">\
				<path d="M0 0L9 9" stroke="#000000"/></svg>""") : Optional.empty();
	}

}
