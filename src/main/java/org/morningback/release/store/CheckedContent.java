package org.morningback.release.store;

import java.util.List;

import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.ShippedContent;
import org.morningback.release.yaml.KnowledgeFiles;
import org.morningback.release.yaml.KnowledgeFiles.Authored;
import org.morningback.release.yaml.ProofFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads content from a folder and sees to it that it was checked thoroughly. */
final class CheckedContent {

	private static final Logger log = LoggerFactory.getLogger(CheckedContent.class);

	/**
	 * By the class loader of this class: that of the thread may be a server's that has
	 * stopped.
	 */
	private static final ResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver(
			CheckedContent.class.getClassLoader());

	private CheckedContent() {
	}

	/**
	 * The content of a folder, to be stored.
	 * @param folder a resource location that ends with a slash
	 * @throws BrokenKnowledgeException when it is not sound, or was not checked
	 */
	static ShippedContent in(String folder) {
		return checked(KnowledgeFiles.read(RESOURCES, folder), folder, false);
	}

	/**
	 * The content of a folder, to be shown with drawings.
	 * @param folder a resource location that ends with a slash
	 * @param development whether unchecked content will do
	 * @throws BrokenKnowledgeException when it or a drawing is not sound, or it was not
	 * checked
	 */
	static ShippedContent in(String folder, boolean development) {
		return checked(KnowledgeFiles.readToBeShown(RESOURCES, folder), folder, development);
	}

	private static ShippedContent checked(Authored content, String folder, boolean development) {
		if (!isChecked(content, RESOURCES.getResource(folder + ProofFile.NAME))) {
			String unchecked = ProofFile.NAME + ": the content " + content.release().label()
					+ " has no report of its own; check it with 'check-content'";
			if (!development) {
				throw new BrokenKnowledgeException(List.of(unchecked));
			}
			log.warn("{}. It is used because morningback.development is set.", unchecked);
		}
		return new ShippedContent(content.release(), content.items());
	}

	private static boolean isChecked(Authored content, Resource report) {
		return ProofFile.checksumIn(report).filter(content.release().checksum()::equals).isPresent();
	}

}
