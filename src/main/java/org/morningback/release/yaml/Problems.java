package org.morningback.release.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.render.drawing.DrawingFiles.Flaw;

/**
 * Collects all that is wrong with the content, so that its authors see it at once.
 */
final class Problems {

	private final Set<String> found = new LinkedHashSet<>();

	private final Places places = new Places();

	Places places() {
		return this.places;
	}

	void add(String place, String message) {
		this.found.add(place + ": " + message);
	}

	/** Adds a problem of an item, at the place where the item was read. */
	void add(Problem problem) {
		add(this.places.of(problem), problem.item() + ": " + problem.message());
	}

	/** Adds what is wrong with drawings; what is known already is not added. */
	void add(List<Flaw> flaws) {
		flaws.forEach((flaw) -> add(flaw.place(), flaw.message()));
	}

	/** Adds what was found elsewhere. */
	void add(BrokenKnowledgeException broken) {
		this.found.addAll(broken.problems());
	}

	/**
	 * Ends here when anything was found.
	 * @throws BrokenKnowledgeException with every problem found
	 */
	void stopIfAny() {
		if (!this.found.isEmpty()) {
			throw asException();
		}
	}

	BrokenKnowledgeException asException() {
		return new BrokenKnowledgeException(List.copyOf(this.found));
	}

}
