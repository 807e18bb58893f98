package org.morningback.release.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;

import org.springframework.core.io.Resource;

/** Reads worked cases that belong to no release, as those of a release are read. */
public final class CaseSet {

	private CaseSet() {
	}

	public static CaseGroup read(Resource file, KnowledgeBase knowledge) {
		try {
			return read(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8), knowledge);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static CaseGroup read(String file, String text, KnowledgeBase knowledge) {
		var problems = new Problems();
		var items = new ContentItems(problems);
		items.addCases("set", file, text);
		problems.stopIfAny();
		CaseGroup group = new CaseReader(items, knowledge).read().get(0);
		problems.stopIfAny();
		return group;
	}

}
