package org.morningback.transparency;

import java.util.Optional;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.PopulationTable;
import org.morningback.release.Release;
import org.morningback.release.yaml.PopulationFile;
import org.morningback.release.yaml.ProofFile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds beside the content what a thorough check left there, and what plausible people
 * were told at the release before.
 */
@Component
class ReleaseProofs {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String content;

	ReleaseProofs(@Value("${morningback.content}") String content) {
		this.content = content;
	}

	/** What was found sound, if it is this very content. */
	Optional<ProofFile.Proof> of(Release release) {
		return ProofFile.in(file(ProofFile.NAME)).filter((proof) -> proof.checksum().equals(release.checksum()));
	}

	/** The thorough check names what is wrong with the file; here it only stays out. */
	Optional<PopulationTable> before() {
		try {
			return PopulationFile.in(file(PopulationFile.BEFORE));
		}
		catch (BrokenKnowledgeException ex) {
			return Optional.empty();
		}
	}

	private Resource file(String name) {
		return this.resources.getResource(this.content + name);
	}

}
