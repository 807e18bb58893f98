package org.morningback.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.core.io.Resource;

/**
 * A file that a page has in itself, so that the page needs one round trip and no more.
 *
 * @param text what the file says
 */
record InlineFile(String text) {

	static InlineFile of(Resource file) {
		try {
			return new InlineFile(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names this text, and no other, to a Content Security Policy. */
	String cspSource() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
