package org.morningback.vault;

import javax.crypto.SecretKey;

/**
 * What a person holds and the database does not: it finds a record, and opens it.
 */
interface Key {

	/** What the record is found by; it does not give the key away. */
	byte[] lookupHash();

	/** What the record's own key is wrapped with. */
	SecretKey wrappingKey();

}
