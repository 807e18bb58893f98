package org.morningback.openness;

import java.util.Optional;

import org.morningback.knowledge.BrokenKnowledgeException;
import org.morningback.knowledge.PopulationReport;
import org.morningback.knowledge.Release;
import org.morningback.knowledge.yaml.PopulationFile;
import org.morningback.knowledge.yaml.ReportFile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds beside the content what plausible people are told, now and at the release before.
 */
@Component
class PopulationReports {

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String content;

	PopulationReports(@Value("${morningback.content}") String content) {
		this.content = content;
	}

	/** What the report of a thorough check says, if it is about this very content. */
	Optional<PopulationReport> now(Release release) {
		Resource report = file(ReportFile.NAME);
		return ReportFile.checksumIn(report).filter(release.checksum()::equals).flatMap((checksum) -> read(report));
	}

	Optional<PopulationReport> before() {
		return read(file(PopulationFile.BEFORE));
	}

	/** The thorough check names what is wrong with a file; here it only stays out. */
	private static Optional<PopulationReport> read(Resource file) {
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
