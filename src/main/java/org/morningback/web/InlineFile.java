package org.morningback.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.core.io.Resource;

/**
 * A file that a page has in itself, so that the page needs one round trip and no more.
 *
 * @param text what the file says
 * @param cspSource names this text, and no other, to a Content Security Policy
 */
record InlineFile(String text, String cspSource) {

	static InlineFile of(Resource file) {
		try {
			return of(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static InlineFile of(String text) {
		return new InlineFile(text, cspSource(text));
	}

	private static String cspSource(String text) {
		return "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(text)) + "'";
	}

}
