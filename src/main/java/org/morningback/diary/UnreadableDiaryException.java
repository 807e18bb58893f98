package org.morningback.diary;

/**
 * There is a diary, and this version cannot read it. It stays as it is: nothing is
 * written over it.
 */
public class UnreadableDiaryException extends RuntimeException {

	UnreadableDiaryException() {
		super("A diary could not be read");
	}

}
