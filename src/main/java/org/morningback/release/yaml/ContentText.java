package org.morningback.release.yaml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

import org.morningback.release.BrokenKnowledgeException;

import org.springframework.core.io.Resource;

/** Reads the text of a content file, and says truly why where it cannot. */
final class ContentText {

	private ContentText() {
	}

	/**
	 * The text; empty when there is a problem.
	 * @param file where it lies below the folder of the content
	 * @param problems gets what is wrong
	 */
	static Optional<String> of(Resource resource, String file, Problems problems) {
		try {
			return decoded(resource.getContentAsByteArray(), file, problems);
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			problems.add(file, "is not there");
		}
		catch (IOException ex) {
			problems.add(file, "cannot be read: " + ex);
		}
		return Optional.empty();
	}

	/**
	 * The text of a file that stands alone.
	 * @throws BrokenKnowledgeException when it cannot be read
	 */
	static String of(Resource resource, String file) {
		var problems = new Problems();
		Optional<String> text = of(resource, file, problems);
		problems.stopIfAny();
		return text.orElseThrow(() -> new BrokenKnowledgeException(List.of(file + ": is not there")));
	}

	private static Optional<String> decoded(byte[] bytes, String file, Problems problems) {
		ByteBuffer from = ByteBuffer.wrap(bytes);
		CharBuffer text = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, text, true);
		text.flip();
		if (!result.isError()) {
			return Optional.of(text.toString());
		}
		long line = 1 + text.chars().filter((character) -> character == '\n').count();
		problems.add(file + ':' + line, "is not UTF-8; save the file in that encoding");
		return Optional.empty();
	}

}
