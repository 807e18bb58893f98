package org.morningback.transparency;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.morningback.release.RecentlyUsed;
import org.morningback.release.Release;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Judges the cases that lie beside the content, once for each release, and finds the
 * report of a thorough check.
 */
@Component
class ReferenceCases {

	/** The current release, and the one before while a new one spreads. */
	private static final int MOST = 2;

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	private final String content;

	private final RecentlyUsed<String, CaseTable> reports = new RecentlyUsed<>(MOST);

	ReferenceCases(@Value("${morningback.content}") String content) {
		this.content = content;
	}

	CaseTable report(Release release) {
		return this.reports.get(release.checksum(), (checksum) -> {
			var judge = new CaseJudge(release.knowledge());
			return new CaseTable(files().stream().map(judge::judge).toList(), checked(release));
		});
	}

	/** What the report of a thorough check says, if it is about this very content. */
	private List<String> checked(Release release) {
		Resource report = this.resources.getResource(this.content + "report.yml");
		if (!report.exists()) {
			return List.of();
		}
		Map<?, ?> said = CaseJudge.read(report);
		return release.checksum().equals(CaseJudge.words(said.get("checksum"))) ? CaseJudge.list(said.get("checked"))
				: List.of();
	}

	private List<Resource> files() {
		try {
			return List.of(this.resources.getResources(this.content + "cases/*.*"));
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
