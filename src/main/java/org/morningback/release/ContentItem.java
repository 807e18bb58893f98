package org.morningback.release;

/**
 * One item of the content as its authors wrote it, in canonical JSON: keys sorted, every
 * value a string, no white space. What is stored in the database and read back from it.
 *
 * @param kind the file it belongs to, such as "causes" or "wording/en/tips"
 * @param key its identifier
 * @param position where it stands among all items, from 0
 * @param definition canonical JSON
 */
public record ContentItem(String kind, String key, int position, String definition) {

}
