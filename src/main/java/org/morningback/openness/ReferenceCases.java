package org.morningback.openness;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.morningback.knowledge.Release;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Judges the cases that lie beside the content, once for each release. */
@Component
class ReferenceCases {

	private final String folder;

	private final Map<String, CaseReport> reports = new ConcurrentHashMap<>();

	ReferenceCases(@Value("${morningback.content}") String content) {
		this.folder = content + "cases/";
	}

	CaseReport report(Release release) {
		return this.reports.computeIfAbsent(release.checksum(), (checksum) -> {
			var judge = new CaseJudge(release.knowledge());
			return new CaseReport(files().stream().map(judge::judge).toList());
		});
	}

	private List<Resource> files() {
		try {
			return List.of(new PathMatchingResourcePatternResolver().getResources(this.folder + "*.*"));
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
