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
 * Finds beside the content what plausible people are told, now and at the release before.
 */
@Component
class PopulationTables {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String content;

	PopulationTables(@Value("${morningback.content}") String content) {
		this.content = content;
	}

	/** What the report of a thorough check says, if it is about this very content. */
	Optional<PopulationTable> now(Release release) {
		Resource report = file(ProofFile.NAME);
		return ProofFile.checksumIn(report).filter(release.checksum()::equals).flatMap((checksum) -> read(report));
	}

	Optional<PopulationTable> before() {
		return read(file(PopulationFile.BEFORE));
	}

	/** The thorough check names what is wrong with a file; here it only stays out. */
	private static Optional<PopulationTable> read(Resource file) {
		try {
			return PopulationFile.in(file);
		}
		catch (BrokenKnowledgeException ex) {
			return Optional.empty();
		}
	}

	private Resource file(String name) {
		return this.resources.getResource(this.content + name);
	}

}
