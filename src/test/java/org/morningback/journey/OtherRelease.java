package org.morningback.journey;

import java.util.Map;

import org.morningback.Browser;
import org.morningback.vault.Secret;
import org.morningback.vault.Vault;

import org.springframework.boot.test.context.TestComponent;

/** A release that is there no more. */
@TestComponent
public class OtherRelease {

	private final Vault vault;

	OtherRelease(Vault vault) {
		this.vault = vault;
	}

	/** Makes it the one that a browser's session began with. */
	public void isThatOf(Browser browser) {
		Secret secret = new Secret(browser.cookie("morningback").orElseThrow());
		this.vault.update(secret, (open) -> Map.of("answers", AnswersDocument
			.write(AnswersDocument.read(open.document("answers").orElseThrow()).orElseThrow().sheet(), "withdrawn")));
	}

}
