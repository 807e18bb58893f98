package org.morningback.release.yaml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.morningback.knowledge.CaseGroup;
import org.morningback.knowledge.KnowledgeBase;
import org.morningback.knowledge.words.Wording;
import org.morningback.release.BrokenKnowledgeException;
import org.morningback.release.ContentItem;
import org.morningback.release.KnowledgeCheck;
import org.morningback.release.KnowledgeCheck.Problem;
import org.morningback.release.Release;
import org.morningback.render.drawing.DrawingFiles;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads a release from its authors' files or from stored items, and refuses one that is
 * not sound.
 */
public final class KnowledgeFiles {

	private static final String WORDING = "wording/";

	private static final String CASES = "cases/";

	private KnowledgeFiles() {
	}

	/**
	 * A release and the items it was read from.
	 *
	 * @param release what the items mean
	 * @param items the items, to be stored
	 * @param places where each item stands
	 */
	public record Authored(Release release, List<ContentItem> items, Places places) {

		/** A problem with the place of its item. */
		public String say(Problem problem) {
			return this.places.of(problem) + ": " + problem.item() + ": " + problem.message();
		}

	}

	/**
	 * Reads the files below a folder, and does not look at drawings.
	 * @param resources finds them
	 * @param folder a resource location that ends with a slash
	 * @throws BrokenKnowledgeException with every problem found, each with file and line
	 */
	public static Authored read(ResourcePatternResolver resources, String folder) {
		return read(resources, folder, (release, problems) -> {
		});
	}

	/**
	 * Reads the files below a folder, to be shown with the drawings of this program.
	 * @param resources finds them
	 * @param folder a resource location that ends with a slash
	 * @throws BrokenKnowledgeException with every problem found in them and in the
	 * drawings, each with file and line
	 */
	public static Authored readToBeShown(ResourcePatternResolver resources, String folder) {
		return readToBeShown(resources, folder, DrawingFiles.ofThisProgram());
	}

	static Authored readToBeShown(ResourcePatternResolver resources, String folder, DrawingFiles drawings) {
		try {
			return read(resources, folder, (release, problems) -> new DrawingCheck(release, drawings, problems).run());
		}
		catch (BrokenKnowledgeException ex) {
			// What cannot be read ends before drawings are looked at.
			var problems = new Problems();
			problems.add(drawings.flaws());
			problems.add(ex);
			throw problems.asException();
		}
	}

	private static Authored read(ResourcePatternResolver resources, String folder,
			BiConsumer<Release, Problems> further) {
		var problems = new Problems();
		var items = new ContentItems(problems);
		requireFolder(resources.getResource(folder + "about.yml"), resources.getResource(folder), folder);
		ContentText.of(resources.getResource(folder + "about.yml"), "about.yml", problems)
			.ifPresent((yaml) -> items.addMap("about", "about.yml", yaml));
		for (String kind : ContentItems.LISTS) {
			String file = kind + ".yml";
			ContentText.of(resources.getResource(folder + file), file, problems)
				.ifPresent((yaml) -> items.addList(kind, file, yaml));
		}
		wordingFiles(resources, folder).forEach((file, resource) -> ContentText.of(resource, file, problems)
			.ifPresent((yaml) -> items.addMap(file.substring(0, file.lastIndexOf('/')), file, yaml)));
		caseFiles(resources, folder).forEach((file, resource) -> ContentText.of(resource, CASES + file, problems)
			.ifPresent((yaml) -> items.addCases(file.replaceFirst("\\.[^.]*$", ""), CASES + file, yaml)));
		return new Authored(release(items, problems, further), items.items(), problems.places());
	}

	/**
	 * Reads stored items.
	 * @throws BrokenKnowledgeException when this version cannot read them
	 */
	public static Release read(List<ContentItem> stored) {
		var problems = new Problems();
		var items = new ContentItems(problems);
		stored.forEach(items::addStored);
		return release(items, problems);
	}

	static Release release(ContentItems items, Problems problems) {
		return release(items, problems, (release, found) -> {
		});
	}

	private static Release release(ContentItems items, Problems problems, BiConsumer<Release, Problems> further) {
		KnowledgeBase knowledge = new KnowledgeReader(items, problems).read();
		var wordings = new TreeMap<String, Wording>();
		for (String kind : items.kindsBelow(WORDING)) {
			var texts = new TreeMap<String, String>();
			items.ofKind(kind).forEach((key, node) -> texts.putAll(node.texts(key)));
			String tag = kind.substring(WORDING.length());
			Locale language = Locale.forLanguageTag(tag);
			if (!language.toLanguageTag().equals(tag)) {
				problems.add(kind, "a folder of words is named by a language tag, such as 'es', 'pt-BR' or 'zh-Hant'");
			}
			wordings.put(tag, new Wording(language, texts));
		}
		String version = Optional.ofNullable(items.ofKind("about").get("version")).map(YamlNode::text).orElse("");
		if (version.isEmpty()) {
			problems.add("about.yml", "'version' is missing");
		}
		problems.stopIfAny();
		var release = new Release(version, checksum(items.items()), knowledge, wordings);
		KnowledgeCheck.problemsOf(release).forEach(problems::add);
		further.accept(release, problems);
		problems.stopIfAny();
		List<CaseGroup> cases = new CaseReader(items, knowledge).read();
		problems.stopIfAny();
		return new Release(version, release.checksum(), knowledge, wordings, cases);
	}

	private static String checksum(List<ContentItem> items) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		for (ContentItem item : items) {
			DigestUtils.updateDigest(digest, item.kind() + '\t' + item.key() + '\t' + item.definition() + '\n');
		}
		return Hex.encodeHexString(digest.digest());
	}

	private static void requireFolder(Resource file, Resource folder, String location) {
		if (!file.exists() && !folder.exists()) {
			throw new BrokenKnowledgeException(List.of("there is no folder " + location));
		}
	}

	private static Map<String, Resource> wordingFiles(ResourcePatternResolver resources, String folder) {
		var files = new TreeMap<String, Resource>();
		try {
			for (Resource resource : resources.getResources(folder + WORDING + "*/*.yml")) {
				String address = resource.getURL().toString();
				files.put(address.substring(address.lastIndexOf(WORDING)), resource);
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Resource> caseFiles(ResourcePatternResolver resources, String folder) {
		var files = new TreeMap<String, Resource>();
		try {
			for (Resource resource : resources.getResources(folder + CASES + '*')) {
				files.put(String.valueOf(resource.getFilename()), resource);
			}
			return files;
		}
		catch (FileNotFoundException ex) {
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
