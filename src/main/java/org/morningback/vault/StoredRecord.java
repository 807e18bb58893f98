package org.morningback.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is stored: its documents, each sealed, and what opens them. Without a
 * secret nothing in it tells whose it is, or what the documents say.
 */
@Entity
@Table(name = "vault_record")
class StoredRecord {

	/** Reads are noted this seldom at most, so that looking at a page seldom writes. */
	private static final Duration READS_NOTED_EVERY = Duration.ofHours(1);

	/** A record that is not kept for long counts its reads more often. */
	private static final int NOTES_WHILE_KEPT = 10;

	@Id
	private UUID id;

	@ElementCollection
	@CollectionTable(name = "vault_opener", joinColumns = @JoinColumn(name = "record_id"))
	private Set<Opener> openers = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "vault_document", joinColumns = @JoinColumn(name = "record_id"))
	@MapKeyColumn(name = "name")
	@Column(name = "content")
	private Map<String, byte[]> documents = new HashMap<>();

	/** No finer than every database keeps it, so that it always reads the same. */
	@Column(updatable = false)
	private Instant createdAt;

	private Instant lastUsedAt;

	private Instant expiresAt;

	@Enumerated(EnumType.STRING)
	private Lifetime lifetime;

	/** Holds together what stands beside it; absent where the form of before has none. */
	private byte @Nullable [] seal;

	/** Absent until stored, which also tells Spring Data to insert. */
	@Version
	private @Nullable Long version;

	/** For Hibernate, which fills the fields. */
	protected StoredRecord() {
	}

	StoredRecord(DocumentCipher cipher, Opener opener, Instant now, Lifetime lifetime) {
		this.id = cipher.record();
		this.openers.add(opener);
		this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
		this.lastUsedAt = this.createdAt;
		this.expiresAt = this.createdAt;
		this.lifetime = lifetime;
	}

	/** The record as the holder of its key sees it. */
	OpenRecord openedBy(DocumentCipher cipher) {
		return new OpenRecord(cipher, Map.copyOf(this.documents), this.lifetime, this.createdAt, this.lastUsedAt,
				this.expiresAt);
	}

	/** Whoever adds something to what was stored before has gone on with it. */
	void put(String name, byte[] sealed) {
		this.documents.put(name, sealed);
		if (this.version != null && this.lifetime == Lifetime.FIRST) {
			this.lifetime = Lifetime.FULL;
		}
	}

	void remove(String name) {
		this.documents.remove(name);
	}

	/** The names of its documents. */
	Set<String> names() {
		return Set.copyOf(this.documents.keySet());
	}

	void add(Opener opener) {
		this.openers.add(opener);
	}

	/** Takes away what opens it, of one kind, but for those added last. */
	void keepNewest(Opener.Kind kind, int kept) {
		this.openers.stream()
			.filter((opener) -> opener.kind() == kind)
			.sorted(Comparator.comparing(Opener::addedAt).reversed())
			.skip(kept)
			.toList()
			.forEach(this.openers::remove);
	}

	/** Takes away whatever opens it, but for one. */
	void openOnlyBy(Opener opener) {
		this.openers.clear();
		this.openers.add(opener);
	}

	void use(Instant now, Retention retention) {
		this.lastUsedAt = now.truncatedTo(ChronoUnit.MILLIS);
		this.expiresAt = this.lastUsedAt.plus(retention.of(this.lifetime));
	}

	/** Seals its times and documents, each as it is now. */
	void seal(DocumentCipher cipher) {
		this.seal = cipher.sealOver(sealed());
	}

	/** Whether nobody without the key has changed it since it was sealed. */
	boolean isAsSealed(DocumentCipher cipher) {
		return !cipher.isOfToday() || this.seal != null && cipher.isSealedOver(sealed(), this.seal);
	}

	private String sealed() {
		var text = new StringBuilder().append(this.lifetime)
			.append('/')
			.append(this.createdAt.toEpochMilli())
			.append('/')
			.append(this.lastUsedAt.toEpochMilli())
			.append('/')
			.append(this.expiresAt.toEpochMilli());
		new TreeMap<>(this.documents).forEach(
				(name, content) -> text.append('/').append(name).append('=').append(DigestUtils.sha256Hex(content)));
		return text.toString();
	}

	/** Whether a read is to be noted as a use. */
	boolean isReadToBeNoted(Instant now) {
		Duration share = Duration.between(this.lastUsedAt, this.expiresAt).dividedBy(NOTES_WHILE_KEPT);
		Duration every = (share.compareTo(READS_NOTED_EVERY) < 0) ? share : READS_NOTED_EVERY;
		return !now.isBefore(this.lastUsedAt.plus(every));
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	UUID id() {
		return this.id;
	}

}
