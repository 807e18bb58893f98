package org.morningback.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The site's style rules, for the page that should be seen after one round trip: the
 * start page has those it needs in itself, and fetches the file for the pages to come.
 */
@Component
class Stylesheet {

	/** What the file marks as of no use to the start page. */
	private static final Pattern ELSEWHERE = Pattern
		.compile(" *+/\\* The start page goes without: \\*/.*?(/\\* The start page again: \\*/\n|\\z)", Pattern.DOTALL);

	private final String rules;

	Stylesheet(@Value("classpath:/static/css/site.css") Resource file) throws IOException {
		this.rules = ELSEWHERE.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
	}

	String rules() {
		return this.rules;
	}

	/** Names these rules, and no others, to a Content Security Policy. */
	String cspSource() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.rules.getBytes(StandardCharsets.UTF_8));
			return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
