package org.morningback.release;

import java.util.List;
import java.util.Locale;

/**
 * The content cannot be used. Its message lists every problem with its place.
 */
public class BrokenKnowledgeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	public BrokenKnowledgeException(List<String> problems) {
		super(String.format(Locale.ROOT, "The content has %d problem(s); correct them and start again:%n  %s",
				problems.size(), String.join(System.lineSeparator() + "  ", problems)));
		this.problems = List.copyOf(problems);
	}

	public List<String> problems() {
		return this.problems;
	}

}
