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
 * the content, the classes that checked them, and what the report says. As long as it
 * fits, checking again would say the same.
 */
final class ProofSeal {

	private static final String LINE = "made-from: ";

	private static final List<String> CHECKING_CODE = List.of("knowledge", "assessment", "release", "proof");

	private final Path folder;

	private final String code;

	/**
	 * The seal of the report in a folder.
	 * @param code where the folders with the checking classes lie
	 */
	ProofSeal(Path folder, String code) {
		this.folder = folder;
		this.code = code;
	}

	/** The seal as this program makes it. */
	static ProofSeal of(Path folder) {
		return new ProofSeal(folder, "classpath*:org/morningback/");
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
		for (String part : CHECKING_CODE) {
			for (Resource type : classes(part)) {
				add(digest, part, type.getContentAsByteArray());
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

	private List<Resource> classes(String part) throws IOException {
		return Stream.of(new PathMatchingResourcePatternResolver().getResources(this.code + part + "/**/*.class"))
			.sorted((one, other) -> one.getDescription().compareTo(other.getDescription()))
			.toList();
	}

	private static void add(MessageDigest digest, String name, byte[] bytes) {
		DigestUtils.updateDigest(digest, name + '\t' + bytes.length + '\n');
		digest.update(bytes);
	}

}
