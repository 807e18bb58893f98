package org.morningback.render.drawing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import org.morningback.render.drawing.DrawingFiles.Flaw;
import org.xml.sax.SAXParseException;

/** Reads the bytes of a drawing and says on which line they cannot be read. */
final class DrawingText {

	private final String file;

	private final Consumer<Flaw> report;

	DrawingText(String file, Consumer<Flaw> report) {
		this.file = file;
		this.report = report;
	}

	/** The drawing; empty when there is a flaw. */
	Optional<Svg> read(byte[] bytes) {
		CharBuffer text = CharBuffer.allocate(bytes.length);
		boolean broken = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError();
		text.flip();
		if (broken) {
			return flaw(1 + (int) text.chars().filter((character) -> character == '\n').count(),
					"is not UTF-8; save the file in that encoding");
		}
		try {
			return Optional.of(SvgReader.read(text.toString()));
		}
		catch (SAXParseException ex) {
			String reason = String.valueOf(ex.getMessage());
			return flaw(Math.max(1, ex.getLineNumber()), reason.contains("DOCTYPE") ? "takes no <!DOCTYPE>; remove it"
					: "is not well-formed XML: " + reason);
		}
	}

	private Optional<Svg> flaw(int line, String message) {
		this.report.accept(new Flaw(this.file + ':' + line, message));
		return Optional.empty();
	}

}
