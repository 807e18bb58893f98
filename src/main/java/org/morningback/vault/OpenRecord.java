package org.morningback.vault;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A record as the holder of its secret sees it. */
public final class OpenRecord {

	private final DocumentCipher cipher;

	private final Map<String, byte[]> sealed;

	private final Lifetime lifetime;

	private final Instant createdAt;

	private final Instant lastUsedAt;

	private final Instant expiresAt;

	OpenRecord(DocumentCipher cipher, Map<String, byte[]> sealed, Lifetime lifetime, Instant createdAt,
			Instant lastUsedAt, Instant expiresAt) {
		this.cipher = cipher;
		this.sealed = sealed;
		this.lifetime = lifetime;
		this.createdAt = createdAt;
		this.lastUsedAt = lastUsedAt;
		this.expiresAt = expiresAt;
	}

	/** Whether there is a document of this name, which may be unreadable. */
	public boolean holds(String name) {
		return this.sealed.containsKey(name);
	}

	/**
	 * A document; empty when there is none of this name, or when it was changed or moved
	 * from another record.
	 */
	public Optional<byte[]> document(String name) {
		byte[] content = this.sealed.get(name);
		if (content == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.cipher.open(name, content));
		}
		catch (UnreadableDocumentException ex) {
			return Optional.empty();
		}
	}

	/** The same record, kept longer. */
	OpenRecord until(Instant expiry) {
		return new OpenRecord(this.cipher, this.sealed, this.lifetime, this.createdAt, this.lastUsedAt, expiry);
	}

	/** How long it is kept. */
	public Lifetime lifetime() {
		return this.lifetime;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** When it was used before this time. */
	public Instant lastUsedAt() {
		return this.lastUsedAt;
	}

	/** When it is forgotten, unless it is used before. */
	public Instant expiresAt() {
		return this.expiresAt;
	}

}
