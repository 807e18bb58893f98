package org.morningback.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.morningback.release.yaml.ProofFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The last line of a report: a checksum over all it was made of, which is the files of
 * the content, the drawings, the classes that checked them, and what the report says. As
 * long as it fits, checking again would say the same.
 */
final class ProofSeal {

	private static final String LINE = "made-from: ";

	/** What checks, and the drawings that are checked with the content. */
	private static final List<String> PROGRAM = List.of("org/morningback/knowledge/**/*.class",
			"org/morningback/assessment/**/*.class", "org/morningback/release/**/*.class",
			"org/morningback/proof/**/*.class", "org/morningback/render/drawing/**/*.class", "drawings/**/*.svg");

	private final Path folder;

	private final String program;

	/**
	 * The seal of the report in a folder.
	 * @param program where the program's folders lie
	 */
	ProofSeal(Path folder, String program) {
		this.folder = folder;
		this.program = program;
	}

	/** The seal as this program makes it. */
	static ProofSeal of(Path folder) {
		return new ProofSeal(folder, "classpath*:");
	}

	/** A report with the seal at its end. */
	String seal(String report) throws IOException {
		return report + line(report.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Whether the folder's report is there, as it was written, about what is there now.
	 */
	boolean fits() throws IOException {
		Path file = this.folder.resolve(ProofFile.NAME);
		if (!Files.isRegularFile(file)) {
			return false;
		}
		byte[] sealed = Files.readAllBytes(file);
		String text = new String(sealed, StandardCharsets.ISO_8859_1);
		int end = text.lastIndexOf(LINE);
		return end >= 0 && text.substring(end).equals(line(Arrays.copyOf(sealed, end)));
	}

	private String line(byte[] report) throws IOException {
		MessageDigest digest = DigestUtils.getSha256Digest();
		digest.update(report);
		for (Path file : content()) {
			add(digest, this.folder.relativize(file).toString(), Files.readAllBytes(file));
		}
		for (String part : PROGRAM) {
			for (Resource file : files(part)) {
				String address = file.getURL().toString();
				add(digest, address.substring(address.lastIndexOf(part.substring(0, part.indexOf('*')))),
						file.getContentAsByteArray());
			}
		}
		return LINE + Hex.encodeHexString(digest.digest()) + '\n';
	}

	private List<Path> content() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.equals(this.folder.resolve(ProofFile.NAME)))
				.sorted()
				.toList();
		}
	}

	private List<Resource> files(String pattern) throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources(this.program + pattern))
			.sorted((one, other) -> one.getDescription().compareTo(other.getDescription()))
			.toList();
	}

	private static void add(MessageDigest digest, String name, byte[] bytes) {
		DigestUtils.updateDigest(digest, name + '\t' + bytes.length + '\n');
		digest.update(bytes);
	}

}
