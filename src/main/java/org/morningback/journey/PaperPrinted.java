package org.morningback.journey;

/**
 * Published when a paper was made of somebody's advice, to look at or as a file. It says
 * nothing of who, nor of what stands on it.
 *
 * @param paper the last part of its address, such as "bedside-card"
 */
public record PaperPrinted(String paper) {

}
